import type { CSSProperties } from "react";
import type { TimelineLane, TimelineWindow } from "@/domain/timeline";
import { type MarksPage, marksHtml } from "@/domain/timeline-html";
import { timelineRows } from "@/domain/timeline-rows";
import { dayPlace, timelineTicks } from "@/domain/timeline-ruler";
import { MarkList } from "./mark-list";
import { timelineLane } from "./timeline-lane";
import { TimelineLines, TimelineRuler } from "./timeline-ruler";

type Props = {
  lanes: TimelineLane[];
  window: TimelineWindow;
  extent: TimelineWindow;
  today: string;
  blockHref: MarksPage["blockHref"];
};

/** Lanes on a plot in a wide window, a chronology in a narrow one: the same list of sessions, drawn by the style sheet. */
export function TimelinePicture({ lanes, window, extent, today, blockHref }: Props) {
  const rows = timelineRows(lanes, window);
  const ticks = timelineTicks(window);
  const todayPlace = dayPlace(window, today);
  const marks = marksHtml(rows, { today: todayPlace === null ? null : today, blockHref });
  return (
    <section
      className="timeline"
      id="timeline"
      aria-label="Sessions in this window"
      data-from={window.from}
      data-to={window.to}
      data-first={extent.from}
      data-last={extent.to}
      data-today={today}
    >
      <TimelineRuler ticks={ticks} today={today} todayPlace={todayPlace} />
      <div className="timeline-body" style={{ "--grid-rows": rows.length } as CSSProperties}>
        {rows.map((row) =>
          row.kind === "lane" ? (
            timelineLane(row)
          ) : (
            <h2 key={row.text} className="timeline-heading">
              {row.text}
            </h2>
          ),
        )}
        <div className="timeline-plot">
          <TimelineLines ticks={ticks} todayPlace={todayPlace} />
          <MarkList html={marks} />
        </div>
      </div>
    </section>
  );
}
