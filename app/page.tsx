import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { ActiveChips } from "@/components/sessions/active-chips";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { EmptyRegister, NoResult } from "@/components/sessions/no-sessions";
import { EmbedCode } from "@/components/sharing/embed-code";
import { FilterBar } from "@/components/timeline/filter-bar";
import { FoundTimeline } from "@/components/timeline/found-timeline";
import { SubscribeMenu } from "@/components/timeline/subscribe-menu";
import { WindowControls } from "@/components/timeline/window-controls";
import { hasFilters, noFilters, type SessionFilters } from "@/domain/session-filters";
import { parseSessionFilters } from "@/domain/session-filters-reading";
import { tidyAddress } from "@/domain/tidy-address";
import { timelineAddresses } from "@/domain/timeline-address";
import { loadTimeline } from "./_data/timeline";
import { sendMarkupOnce } from "./_server/document";
import { alternatesOf, subscribePlace } from "./_server/subscribe-place";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const description =
  "When working groups met and will meet, group by group: place, number and co-chairs of each session.";

/** A timeline's window is what one looks at, not what one subscribes to. */
const windowless = (filters: SessionFilters): SessionFilters => ({ ...filters, from: null, to: null });

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = parseSessionFilters(await searchParams, "lanes");
  return { title: "Timeline", description, alternates: alternatesOf("/", windowless(filters)) };
}

export default async function TimelinePage({ searchParams }: Props) {
  await sendMarkupOnce();
  const parameters = await searchParams;
  const asked = parseSessionFilters(parameters, "lanes");
  const tidy = tidyAddress(parameters, asked, "/");
  if (tidy) permanentRedirect(tidy);
  const loaded = await loadTimeline(asked.filters);
  const { timeline, filters, facets, count, today, active, relaxations } = loaded;
  const { window, extent } = timeline;
  const place = await subscribePlace();
  const addresses = timelineAddresses(filters, today);
  const ignored = [...asked.ignored, ...loaded.ignored];
  const typed = Object.fromEntries(ignored.map(({ name, value }) => [name, value]));
  const found = count.count > 0;
  const filtered = hasFilters(windowless(filters));
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
          <FilterBar facets={facets} filters={filters} typed={typed}>
            <SubscribeMenu filters={windowless(filters)} {...place} />
          </FilterBar>
          <WindowControls window={window} extent={extent} today={today} hrefOf={addresses.hrefOf} />
        </div>
      )}
      <ActiveChips active={active} path="/" clearHref={clearHref} />
      {found && <FoundTimeline {...{ timeline, filters, count, today, addresses }} />}
      {found && <EmbedCode address={`${place.origin}${addresses.embedHref(window)}`} />}
      {!found && filtered && <NoResult relaxations={relaxations} clearHref={clearHref} />}
      {!found && !filtered && <EmptyRegister />}
    </div>
  );
}
