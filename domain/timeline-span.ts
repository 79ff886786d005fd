import { type DatePart, datePartsOf } from "./date-parts";
import { dayNumber, reach } from "./date-span";
import type { PartialDate } from "./partial-date";
import type { TimelineWindow } from "./timeline";

/**
 * Where a date lies in a window: `left` and `width` in percent of the plot, both within 0 to 100. `exact` says that it is
 * stated to the day without doubt; `openStart` and `openEnd` that nobody stated that end; `cutStart` and `cutEnd` that it
 * goes on outside the window. `lastDay` is the last day on which it may lie, in the window or not.
 */
export type TimelineSpan = {
  left: number;
  width: number;
  exact: boolean;
  openStart: boolean;
  openEnd: boolean;
  cutStart: boolean;
  cutEnd: boolean;
  lastDay: string;
};

const percent = (days: number, of: number) => Math.min(100, Math.max(0, (days / of) * 100));

/** The place of the days from `from` to `to`, both included, in a window; what lies outside is cut off. */
export function daysPlace(
  { from, to }: TimelineWindow,
  window: TimelineWindow,
): { left: number; width: number } {
  const first = dayNumber(window.from);
  const days = dayNumber(window.to) + 1 - first;
  const left = percent(dayNumber(from) - first, days);
  return { left, width: percent(dayNumber(to) + 1 - first, days) - left };
}

const isExact = (part: DatePart | null) => part?.precision === "day" && part.qualifier === "";

/**
 * The place of a date in a window, null where they share no day. An imprecise date is the whole span in which it may lie,
 * an open end reaches as far as `reach` says. Throws a RangeError for text that is not a partial date.
 */
export function timelineSpan(date: PartialDate, window: TimelineWindow): TimelineSpan | null {
  const { start, end } = datePartsOf(date);
  const { earliest, latest } = start && end ? { earliest: start.earliest, latest: end.latest } : reach(date);
  if (earliest > window.to || latest < window.from) return null;
  const { left, width } = daysPlace({ from: earliest, to: latest }, window);
  return {
    left,
    width,
    exact: isExact(start) && isExact(end),
    openStart: start === null,
    openEnd: end === null,
    cutStart: earliest < window.from,
    cutEnd: latest > window.to,
    lastDay: latest,
  };
}
