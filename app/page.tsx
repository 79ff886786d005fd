import type { Metadata } from "next";
import { ActiveChips } from "@/components/sessions/active-chips";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { EmptyRegister, NoResult } from "@/components/sessions/no-sessions";
import { EmptyWindow } from "@/components/timeline/empty-window";
import { FilterBar } from "@/components/timeline/filter-bar";
import { SilentGroups } from "@/components/timeline/silent-groups";
import { TimelineHint } from "@/components/timeline/timeline-hint";
import { TimelineMovement } from "@/components/timeline/timeline-movement";
import { TimelinePicture } from "@/components/timeline/timeline-picture";
import { TimelineSentence } from "@/components/timeline/timeline-sentence";
import { WindowControls } from "@/components/timeline/window-controls";
import { Pagination } from "@/components/ui/pagination";
import { hasFilters, noFilters, sessionsHref } from "@/domain/session-filters";
import { parseSessionFilters } from "@/domain/session-filters-reading";
import { timelineAddresses } from "@/domain/timeline-address";
import { loadTimeline } from "./_data/timeline";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: "Timeline",
  description:
    "When working groups met and will meet, group by group: place, number and co-chairs of each session.",
  alternates: { canonical: "/" },
};

const heading = <h1 className="sr-only">Timeline</h1>;

export default async function TimelinePage({ searchParams }: Props) {
  const asked = parseSessionFilters(await searchParams);
  const loaded = await loadTimeline(asked.filters);
  const { filters, today, window, extent, lanes, count, active, relaxations } = loaded;
  const { hrefOf, blockHref } = timelineAddresses(filters, today);
  const ignored = [...asked.ignored, ...loaded.ignored];
  const typed = Object.fromEntries(ignored.map(({ name, value }) => [name, value]));
  const nothing = count.count === 0;
  if (nothing && !hasFilters({ ...filters, from: null, to: null })) {
    return (
      <>
        {heading}
        <EmptyRegister />
      </>
    );
  }
  return (
    <div className="timeline-page">
      {heading}
      <IgnoredNote ignored={ignored} />
      <div className="timeline-controls">
        <FilterBar facets={loaded.facets} filters={filters} typed={typed} />
        <WindowControls window={window} extent={extent} today={today} hrefOf={hrefOf} />
      </div>
      <ActiveChips active={active} path="/" clearHref={hrefOf(window, noFilters)} />
      {nothing ? (
        <NoResult relaxations={relaxations} clearHref={hrefOf(window, noFilters)} />
      ) : (
        <>
          <TimelineSentence {...loaded} listHref={sessionsHref({ ...filters, after: null })} />
          {loaded.inView.count === 0 && (
            <EmptyWindow window={window} extent={extent} today={today} hrefOf={hrefOf} />
          )}
          <TimelinePicture
            lanes={lanes}
            window={window}
            extent={extent ?? window}
            today={today}
            blockHref={blockHref}
          />
          <TimelineHint />
          <Pagination
            label="Groups"
            first={filters.after && hrefOf(window)}
            next={loaded.lanesAfter && sessionsHref({ ...filters, after: loaded.lanesAfter }, "/")}
            nextLabel="More groups"
          />
          <SilentGroups groups={loaded.silent} count={loaded.silentCount} />
          <TimelineMovement from={window.from} to={window.to} />
        </>
      )}
    </div>
  );
}
