import { addDays, dateSpan, dayNumber } from "./date-span";
import type { TimelineWindow } from "./timeline";
import { centred, viewOf, windowOf } from "./timeline-view";

const yearOf = (day: string) => Number(day.slice(0, 4));
const yearText = (year: number) => String(Math.min(2999, Math.max(1000, year)));
const startOf = (year: number) => `${yearText(year)}-01-01`;
const endOf = (year: number) => `${yearText(year)}-12-31`;

/** Whole calendar years as a window, both included; years outside 1000 to 2999 become the nearest of these. */
export function yearsWindow(first: number, last: number): TimelineWindow {
  return { from: startOf(first), to: endOf(last) };
}

/** What the timeline opens on: the last three years and the next one, since most bodies meet once a year. */
export function defaultWindow(today: string): TimelineWindow {
  return yearsWindow(yearOf(today) - 3, yearOf(today) + 1);
}

/**
 * The window that the filters `from` and `to` ask for: from the earliest day of the one to the latest of the other.
 * Where one is missing or open, the window ends as the default does, or five years on, whichever lies outside.
 * Where both are missing it is the default. The result is at least 14 days and at most 400 years long.
 * `readTimelineWindow("2024-11", "2025", "2026-11-24")` is 2024-11-01 to 2025-12-31.
 */
export function readTimelineWindow(from: string | null, to: string | null, today: string): TimelineWindow {
  const usual = defaultWindow(today);
  const first = from ? (dateSpan(from).earliest ?? dateSpan(from).latest) : null;
  const last = to ? (dateSpan(to).latest ?? dateSpan(to).earliest) : null;
  const window = {
    from: first ?? (last && last <= usual.from ? startOf(yearOf(last) - 4) : usual.from),
    to: last ?? (first && first >= usual.to ? endOf(yearOf(first) + 4) : usual.to),
  };
  const inOrder = window.from <= window.to ? window : { from: window.to, to: window.from };
  return windowOf(viewOf(inOrder));
}

/** The window that shows all of an extent in whole years; the default where there is nothing to show. */
export function extentWindow(extent: TimelineWindow | null, today: string): TimelineWindow {
  if (!extent) return defaultWindow(today);
  return windowOf(viewOf(yearsWindow(yearOf(extent.from), yearOf(extent.to))));
}

/** A window of the same length with today in its middle. */
export function todayWindow(window: TimelineWindow, today: string): TimelineWindow {
  return windowOf(centred(viewOf(window), dayNumber(today) + 0.5));
}

/** Both ends as partial dates, the shortest that say the same: 2023-01-01 to 2024-03-31 is 2023 to 2024-03. */
export function shortWindow({ from, to }: TimelineWindow): TimelineWindow {
  const monthEnds = addDays(to, 1).endsWith("-01");
  return {
    from: from.slice(0, from.endsWith("-01-01") ? 4 : from.endsWith("-01") ? 7 : 10),
    to: to.slice(0, to.endsWith("-12-31") ? 4 : monthEnds ? 7 : 10),
  };
}

/** `from` and `to` as the address carries them, both null for the default window. `readTimelineWindow` reads them back. */
export function windowParameters(
  window: TimelineWindow,
  today: string,
): { from: string | null; to: string | null } {
  const usual = defaultWindow(today);
  return window.from === usual.from && window.to === usual.to
    ? { from: null, to: null }
    : shortWindow(window);
}
