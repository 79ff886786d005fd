import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { ActiveChips } from "@/components/sessions/active-chips";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { EmptyRegister, NoResult } from "@/components/sessions/no-sessions";
import { EmbedCode } from "@/components/sharing/embed-code";
import { FilterBar } from "@/components/timeline/filter-bar";
import { FoundTimeline } from "@/components/timeline/found-timeline";
import { WindowControls } from "@/components/timeline/window-controls";
import { hasFilters, noFilters } from "@/domain/session-filters";
import { parseSessionFilters } from "@/domain/session-filters-reading";
import { tidyAddress } from "@/domain/tidy-address";
import { timelineAddresses } from "@/domain/timeline-address";
import { loadTimeline } from "./_data/timeline";
import { sendMarkupOnce } from "./_server/document";
import { publicOrigin } from "./_server/team-origin";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: "Timeline",
  description:
    "When working groups met and will meet, group by group: place, number and co-chairs of each session.",
  alternates: { canonical: "/" },
};

export default async function TimelinePage({ searchParams }: Props) {
  await sendMarkupOnce();
  const parameters = await searchParams;
  const asked = parseSessionFilters(parameters, "lanes");
  const tidy = tidyAddress(parameters, asked, "/");
  if (tidy) permanentRedirect(tidy);
  const loaded = await loadTimeline(asked.filters);
  const { timeline, filters, facets, count, today, active, relaxations } = loaded;
  const { window, extent } = timeline;
  const addresses = timelineAddresses(filters, today);
  const ignored = [...asked.ignored, ...loaded.ignored];
  const typed = Object.fromEntries(ignored.map(({ name, value }) => [name, value]));
  const found = count.count > 0;
  const filtered = hasFilters({ ...filters, from: null, to: null });
  const clearHref = addresses.hrefOf(window, noFilters);
  return (
    <div className="timeline-page">
      <h1 className="sr-only">Timeline</h1>
      {found && (
        <a className="skip-link" href="#timeline">
          Skip to the timeline
        </a>
      )}
      <IgnoredNote ignored={ignored} />
      {(found || filtered) && (
        <div className="timeline-controls">
          <FilterBar facets={facets} filters={filters} typed={typed} />
          <WindowControls window={window} extent={extent} today={today} hrefOf={addresses.hrefOf} />
        </div>
      )}
      <ActiveChips active={active} path="/" clearHref={clearHref} />
      {found && <FoundTimeline {...{ timeline, filters, count, today, addresses }} />}
      {found && <EmbedCode address={`${await publicOrigin()}${addresses.embedHref(window)}`} />}
      {!found && filtered && <NoResult relaxations={relaxations} clearHref={clearHref} />}
      {!found && !filtered && <EmptyRegister />}
    </div>
  );
}
