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

function measured(session: SessionSummary, span: TimelineSpan, least: number): Measured {
  const number = markNumber(session);
  const labels = markLabels(session);
  const { left, width } = span;
  // Written out, since spreading thousands of objects of fractions takes ten times as long as all of the rest.
  const mark: TimelineMark = {
    left,
    width,
    least,
    span,
    session,
    number,
    row: 0,
    labels,
    label: null,
  };
  const [from, to] = pixelsOf(mark, narrowestPlot);
  return { mark, from, to };
}

/** The marks of a lane in order of time. All have the same least width, so that at the plot's edge too they begin in that order. */
function inOrder(sessions: readonly SessionSummary[], window: TimelineWindow): Measured[] {
  const seen = sessions.flatMap((session) => {
    const span = session.date ? timelineSpan(session.date, window) : null;
    return span ? [{ session, span }] : [];
  });
  seen.sort((a, b) => a.span.left - b.span.left || a.session.chrono - b.session.chrono);
  const least = seen.reduce((most, { session }) => Math.max(most, leastMark(markNumber(session))), 0);
  return seen.map(({ session, span }) => measured(session, span, least));
}

/** Marks in rows, so that none touches another of its row on the narrowest plot; sets their `row`. */
function inRows(sessions: readonly SessionSummary[], window: TimelineWindow): TimelineMark[][] {
  const marks = inOrder(sessions, window);
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
