import type { SessionSummary } from "./session";
import type { TimelineLane, TimelineWindow } from "./timeline";
import { countBlocks, sessionCounts, type TimelineBlock } from "./timeline-counts";
import { markLabels, markNumber } from "./timeline-label";
import { labelRow, type MarkLabel } from "./timeline-labelling";
import { leastMark, narrowestPlot, type Placed, pixelsOf, plotGap } from "./timeline-plot";
import { type TimelineSpan, timelineSpan } from "./timeline-span";

/** A session on a lane, with the number inside it; `row` counts from 0 within the lane, `labels` are what it might say. */
export type TimelineMark = Placed & {
  span: TimelineSpan;
  session: SessionSummary;
  number: string;
  row: number;
  labels: readonly string[];
  label: MarkLabel | null;
};

/** What one lane shows, from left to right: marks, or blocks where single marks would be too many. At least one row. */
export type LaneLayout = { rows: number; marks: TimelineMark[]; blocks: TimelineBlock[] };

/** A lane that would grow beyond so many rows shows blocks instead. */
const mostRows = 8;

/** A mark and the pixels that it covers on the narrowest plot. */
type Measured = { mark: TimelineMark; from: number; to: number };

function measured(session: SessionSummary, window: TimelineWindow): Measured | null {
  const span = session.date ? timelineSpan(session.date, window) : null;
  if (!span) return null;
  const number = markNumber(session);
  const least = leastMark(number);
  const labels = markLabels(session);
  const { left, width } = span;
  // Written out, since spreading thousands of objects of fractions takes ten times as long as all of the rest.
  const mark: TimelineMark = {
    left,
    width,
    least,
    anchor: "start",
    span,
    session,
    number,
    row: 0,
    labels,
    label: null,
  };
  if (pixelsOf(mark, narrowestPlot)[1] > narrowestPlot) mark.anchor = "end";
  const [from, to] = pixelsOf(mark, narrowestPlot);
  return { mark, from, to };
}

/** Marks in rows, so that none touches another of its row on the narrowest plot; sets their `row`. */
function inRows(sessions: readonly SessionSummary[], window: TimelineWindow): TimelineMark[][] {
  const marks = sessions.map((session) => measured(session, window)).filter((mark) => mark !== null);
  marks.sort((a, b) => a.from - b.from || a.mark.session.chrono - b.mark.session.chrono);
  const rows: TimelineMark[][] = [];
  const ends: number[] = [];
  for (const { mark, from, to } of marks) {
    const free = ends.findIndex((end) => end + plotGap <= from);
    mark.row = free < 0 ? rows.length : free;
    ends[mark.row] = to;
    if (free < 0) rows.push([mark]);
    else rows[free]?.push(mark);
  }
  return rows;
}

/**
 * Places what a lane has in a window. Marks that would touch on the narrowest plot go to rows of their own; then they stand
 * apart on every wider one, since distances grow with the plot and marks grow no faster. Each session with a date in the
 * window gets exactly one mark, or is counted in exactly one block; others get none.
 */
export function laneLayout(
  { sessions, counts }: Pick<TimelineLane, "sessions" | "counts">,
  window: TimelineWindow,
): LaneLayout {
  const rows = inRows(sessions, window);
  if (counts.length > 0 || rows.length > mostRows) {
    const all = [...counts, ...sessionCounts(sessions, window)];
    return { rows: 1, marks: [], blocks: countBlocks(all, window) };
  }
  for (const row of rows) labelRow(row);
  return { rows: Math.max(1, rows.length), marks: rows.flat(), blocks: [] };
}
