import { NothingFurther } from "@/components/ui/nothing-further";
import { Pagination } from "@/components/ui/pagination";
import type { Count } from "@/domain/facet";
import { type SessionFilters, sessionsHref } from "@/domain/session-filters";
import type { Timeline } from "@/domain/timeline";
import type { timelineAddresses } from "@/domain/timeline-address";
import { EmptyWindow } from "./empty-window";
import { SilentGroups } from "./silent-groups";
import { TimelineHint } from "./timeline-hint";
import { TimelineMovement } from "./timeline-movement";
import { TimelinePicture } from "./timeline-picture";
import { TimelineSentence } from "./timeline-sentence";

type Props = {
  timeline: Timeline;
  filters: SessionFilters;
  count: Count;
  today: string;
  addresses: ReturnType<typeof timelineAddresses>;
};

/** The timeline of filters that leave something: the sentence, the picture, the silent groups, and what moves it. */
export function FoundTimeline({ timeline, filters, count, today, addresses }: Props) {
  const { window, extent, lanes, lanesAfter, inView, silent, silentCount } = timeline;
  const { hrefOf, blockHref } = addresses;
  const isBeyond = Boolean(filters.after) && lanes.length === 0 && inView.count > 0;
  return (
    <>
      <TimelineSentence timeline={timeline} count={count} firstPage={!filters.after} filters={filters} />
      {inView.count === 0 && <EmptyWindow window={window} extent={extent} today={today} hrefOf={hrefOf} />}
      {isBeyond && <NothingFurther first={hrefOf(window)} />}
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
        first={filters.after && !isBeyond ? hrefOf(window) : null}
        next={lanesAfter && sessionsHref({ ...filters, after: lanesAfter }, "/")}
        nextLabel="More groups"
      />
      <SilentGroups groups={silent} count={silentCount} />
      <TimelineMovement from={window.from} to={window.to} />
    </>
  );
}
