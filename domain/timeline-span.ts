import { dateSpan, dayNumber, reach } from "./date-span";
import { isApproximate, isDayPrecise, isUncertain, type PartialDate } from "./partial-date";
import type { TimelineWindow } from "./timeline";

/**
 * Where a date lies in a window: `left` and `width` in percent of the plot, both within 0 to 100. `exact` says that it is
 * stated to the day without doubt; `openStart` and `openEnd` that nobody stated that end; `cutStart` and `cutEnd` that it
 * goes on outside the window.
 */
export type TimelineSpan = {
  left: number;
  width: number;
  exact: boolean;
  openStart: boolean;
  openEnd: boolean;
  cutStart: boolean;
  cutEnd: boolean;
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

/**
 * The place of a date in a window, null where they share no day. An imprecise date is the whole span in which it may lie,
 * an open end reaches as far as `reach` says. Throws a RangeError for text that is not a partial date.
 */
export function timelineSpan(date: PartialDate, window: TimelineWindow): TimelineSpan | null {
  const { earliest, latest } = reach(date);
  if (earliest > window.to || latest < window.from) return null;
  const stated = dateSpan(date);
  return {
    ...daysPlace({ from: earliest, to: latest }, window),
    exact: isDayPrecise(date) && !isApproximate(date) && !isUncertain(date),
    openStart: stated.earliest === null,
    openEnd: stated.latest === null,
    cutStart: earliest < window.from,
    cutEnd: latest > window.to,
  };
}
