import type { Count } from "@/domain/facet";
import { countSessionsText } from "@/domain/filter-sentence";
import { type SessionFilters, sessionsHref } from "@/domain/session-filters";
import type { Timeline } from "@/domain/timeline";
import { undatedCount } from "@/domain/timeline-undated";

type Props = { timeline: Timeline; count: Count; firstPage: boolean; filters: SessionFilters };

const number = (count: number) => count.toLocaleString("en-GB");

/**
 * "211 sessions of 67 groups, 52 in view." and the ways to the list: to those without a date where all others are in view,
 * and to the same sessions. Groups are told only where all are on the page.
 */
export function TimelineSentence({ timeline, count, firstPage, filters }: Props) {
  const { inView, lanes, silentCount, lanesAfter } = timeline;
  const groups = lanes.length + silentCount;
  const known = lanesAfter === null && firstPage;
  const seen = inView.count === 0 ? "none" : number(inView.count) + (inView.atLeast ? "+" : "");
  const undated = undatedCount(timeline, count);
  const list = { ...filters, after: null };
  return (
    <p className="timeline-sentence">
      <span>
        <b>{countSessionsText(count)}</b>
        {known && ` of ${number(groups)} ${groups === 1 ? "group" : "groups"}`}, {seen} in view
        {undated > 0 && (
          <>
            ,{" "}
            <a href={sessionsHref({ ...list, from: null, to: null, sort: "date" })}>
              {number(undated)} without a date
            </a>
          </>
        )}
        .
      </span>{" "}
      <a className="action-link no-print" href={sessionsHref(list)}>
        Show as list
      </a>
    </p>
  );
}
