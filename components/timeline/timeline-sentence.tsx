import type { Count } from "@/domain/facet";
import { countSessionsText } from "@/domain/filter-sentence";
import type { Timeline } from "@/domain/timeline";

type Props = { timeline: Timeline; count: Count; firstPage: boolean; listHref: string };

const number = (count: number) => count.toLocaleString("en-GB");

/** "211 sessions of 67 groups, 52 in view." and the way to the same sessions as a list. Groups are told only where all are on the page. */
export function TimelineSentence({ timeline, count, firstPage, listHref }: Props) {
  const { inView, lanes, silentCount, lanesAfter } = timeline;
  const groups = lanes.length + silentCount;
  const known = lanesAfter === null && firstPage;
  const seen = inView.count === 0 ? "none" : number(inView.count) + (inView.atLeast ? "+" : "");
  return (
    <p className="timeline-sentence">
      <b>{countSessionsText(count)}</b>
      {known && ` of ${number(groups)} ${groups === 1 ? "group" : "groups"}`}, {seen} in view.{" "}
      <a className="action-link no-print" href={listHref}>
        Show as list
      </a>
    </p>
  );
}
