import { dayNumber, reach } from "./date-span";
import type { SessionSummary } from "./session";
import type { TimelineCount, TimelineWindow } from "./timeline";
import { leastMark, narrowestPlot, type Placed, pixelsOf } from "./timeline-plot";
import { daysPlace } from "./timeline-span";

/** A stretch of time on a lane that stands for a number of sessions, placed as a mark is. */
export type TimelineBlock = TimelineCount & Placed;

/** Less than this, in pixels, is an error of arithmetic: blocks of neighbouring periods stand side by side. */
const tolerance = 1e-6;

const later = (...days: string[]) => days.sort().at(-1) ?? "";

function blockOf(count: TimelineCount, window: TimelineWindow): TimelineBlock {
  return { ...count, ...daysPlace(count, window), least: leastMark(String(count.count)) + 6 };
}

/**
 * The blocks of a lane from its counts, in order of time. Neighbours that would overlap on the narrowest plot become one,
 * with their sum. Counts outside the window, and of nothing, are left out.
 */
export function countBlocks(counts: readonly TimelineCount[], window: TimelineWindow): TimelineBlock[] {
  const blocks: TimelineBlock[] = [];
  const inView = counts.filter(({ from, to, count }) => count > 0 && from <= window.to && to >= window.from);
  for (const count of [...inView].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    let block = blockOf(count, window);
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      const gap = pixelsOf(block, narrowestPlot)[0] - pixelsOf(last, narrowestPlot)[1];
      const apart = gap >= -tolerance && last.to < block.from;
      if (apart) break;
      blocks.pop();
      const to = later(last.to, block.to);
      block = blockOf({ from: last.from, to, count: last.count + block.count }, window);
    }
    blocks.push(block);
  }
  return blocks;
}

/** The days of the year, or of the month, in which a day lies. */
function periodOf(day: string, years: boolean): { from: string; to: string } {
  if (years) return { from: `${day.slice(0, 4)}-01-01`, to: `${day.slice(0, 4)}-12-31` };
  const { earliest, latest } = reach(day.slice(0, 7));
  return { from: earliest, to: latest };
}

/**
 * Sessions as counts: by year in windows of three years or more, else by month; each counts once, where its date begins in
 * the window. Sessions without a date in the window are left out.
 */
export function sessionCounts(sessions: readonly SessionSummary[], window: TimelineWindow): TimelineCount[] {
  const years = dayNumber(window.to) - dayNumber(window.from) > 3 * 365;
  const counts = new Map<string, TimelineCount>();
  for (const { date } of sessions) {
    if (!date) continue;
    const { earliest, latest } = reach(date);
    if (earliest > window.to || latest < window.from) continue;
    const period = periodOf(later(earliest, window.from), years);
    const known = counts.get(period.from);
    if (known) known.count += 1;
    else counts.set(period.from, { ...period, count: 1 });
  }
  return [...counts.values()];
}
