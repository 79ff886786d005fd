import { dayFromNumber, dayNumber } from "./date-span";
import type { TimelineWindow } from "./timeline";

/** A window while it is being moved: its first instant as a (fractional) day number and its length in days. */
export type TimelineView = { start: number; days: number };

/** The shortest window that a timeline shows, in days. */
export const shortestView = 14;

/** The longest window that a timeline shows, in days: 400 years of the Gregorian calendar. */
export const longestView = 146_097;

/** The days that a partial date can name (years 1000 to 2999), as day numbers: the first, and the one after the last. */
const bounds = { first: dayNumber("1000-01-01"), end: dayNumber("2999-12-31") + 1 };

/** The nearest view that is neither too short, nor too long, nor outside the years 1000 to 2999; its middle stays where it can. */
function limited({ start, days }: TimelineView): TimelineView {
  const length = Math.min(longestView, Math.max(shortestView, days));
  const kept = start + (days - length) / 2;
  return { start: Math.min(bounds.end - length, Math.max(bounds.first, kept)), days: length };
}

/** The view of a window: it ends with the end of the window's last day. */
export function viewOf({ from, to }: TimelineWindow): TimelineView {
  return { start: dayNumber(from), days: dayNumber(to) + 1 - dayNumber(from) };
}

/** The window nearest to a view, in whole days and within the limits. The inverse of `viewOf` for whole days. */
export function windowOf(view: TimelineView): TimelineWindow {
  const { start, days } = limited({ start: Math.round(view.start), days: Math.round(view.days) });
  const first = Math.floor(start);
  return { from: dayFromNumber(first), to: dayFromNumber(first + days - 1) };
}

/** The view made `factor` times as long (2 zooms out, 0.5 in), with the day number `around` kept at its place on the screen. */
export function zoomed({ start, days }: TimelineView, factor: number, around: number): TimelineView {
  const length = Math.min(longestView, Math.max(shortestView, days * factor));
  return limited({ start: around - ((around - start) / days) * length, days: length });
}

/** The view moved by a share of its own length: 0.5 goes half a window later, -0.5 half a window earlier. */
export function panned({ start, days }: TimelineView, share: number): TimelineView {
  return limited({ start: start + days * share, days });
}

/** The view of the same length with a day number in its middle. */
export function centred({ days }: TimelineView, around: number): TimelineView {
  return limited({ start: around - days / 2, days });
}
