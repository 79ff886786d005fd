import type { CountableTimeInterval, TimeInterval } from "d3-time";
import { utcDay, utcMonday, utcMonth, utcYear } from "d3-time";
import { dayNumber } from "./date-span";
import type { TimelineWindow } from "./timeline";
import { comfortablePlot, narrowestPlot } from "./timeline-plot";

/** The label of a line of the ruler. `wide` says that there is room for it only on plots of `comfortablePlot` pixels or more. */
export type TickLabel = { text: string; side: "after" | "before"; wide: boolean };

/** A line of the ruler: its place in percent of the plot, whether it is a main division, its label or null where none fits. */
export type TimelineTick = { left: number; major: boolean; label: TickLabel | null };

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const year = (date: Date) => String(date.getUTCFullYear());
const month = (date: Date) => months[date.getUTCMonth()] ?? "";
const monthOfYear = (date: Date) => `${month(date)} ${year(date)}`;
const day = (date: Date) => String(date.getUTCDate());

type Text = (date: Date) => string;
type Scale = {
  upTo: number;
  major: TimeInterval;
  majorText: Text;
  minor: TimeInterval | null;
  minorText: Text | null;
};

const every = (interval: CountableTimeInterval, step: number): TimeInterval =>
  interval.every(step) ?? interval;
const years = (upTo: number, major: number, minor: TimeInterval | null): Scale => ({
  upTo: upTo * 366,
  major: every(utcYear, major),
  majorText: year,
  minor,
  minorText: null,
});

/** Which divisions a window of so many days gets: never more than 40 lines. */
const scales: Scale[] = [
  { upTo: 31, major: utcMonth, majorText: monthOfYear, minor: utcDay, minorText: day },
  { upTo: 150, major: utcMonth, majorText: monthOfYear, minor: utcMonday, minorText: day },
  { upTo: 430, major: utcYear, majorText: year, minor: utcMonth, minorText: month },
  { upTo: 3 * 366, major: utcYear, majorText: year, minor: every(utcMonth, 3), minorText: month },
  years(9, 1, every(utcMonth, 3)),
  years(16, 1, every(utcMonth, 6)),
  years(32, 2, utcYear),
  years(80, 5, null),
  years(160, 10, every(utcYear, 5)),
  years(Number.POSITIVE_INFINITY, 50, every(utcYear, 10)),
];

/** The room that a label takes, in pixels with the gap before the next line. */
const room = (label: string, major: boolean) => (major ? label.length * 8 + 10 : label.length * 7 + 8);

type Unlabelled = { left: number; major: boolean; text: string | null };

/** The label of a line between its neighbours of the same row; only the last of a row may stand before its line. */
function labelFor(
  { left, major, text }: Unlabelled,
  before?: Unlabelled,
  after?: Unlabelled,
): TickLabel | null {
  if (text === null) return null;
  const own = room(text, major);
  for (const plot of [narrowestPlot, comfortablePlot]) {
    const place = (percent: number) => (percent / 100) * plot;
    const wide = plot > narrowestPlot;
    if (own <= place((after?.left ?? 100) - left)) return { text, side: "after", wide };
    const taken = before ? place(before.left) + room(before.text ?? "", major) : 0;
    if (!after && taken + own <= place(left)) return { text, side: "before", wide };
  }
  return null;
}

function labelled(ticks: Unlabelled[]): TimelineTick[] {
  return ticks.map((tick, at) => {
    const sameRow = (other: Unlabelled) => other.text !== null && other.major === tick.major;
    const label = labelFor(tick, ticks.slice(0, at).findLast(sameRow), ticks.slice(at + 1).find(sameRow));
    return { left: tick.left, major: tick.major, label };
  });
}

/**
 * The lines of the ruler for a window, in order: at most 42, main divisions (years, or months when close) and lesser ones.
 * The main division in which the window begins has a line at 0. A label stands to the right of its line, the last of a row
 * to the left of it where the edge is too near, and is left out where it would meet the next label of its row. Majors and
 * minors have rows of their own.
 */
export function timelineTicks(window: TimelineWindow): TimelineTick[] {
  const first = dayNumber(window.from);
  const days = dayNumber(window.to) + 1 - first;
  const scale = scales.find(({ upTo }) => days <= upTo) ?? years(Number.POSITIVE_INFINITY, 50, null);
  const start = new Date(`${window.from}T00:00:00Z`);
  const end = utcDay.offset(start, days);
  const place = (date: Date) => Math.max(0, (utcDay.count(start, date) / days) * 100);

  const majors = [scale.major.floor(start), ...scale.major.range(new Date(start.getTime() + 1), end)].map(
    (date) => ({ left: place(date), major: true, text: scale.majorText(date) }),
  );
  const taken = new Set(majors.map(({ left }) => left));
  const minors = (scale.minor?.range(start, end) ?? [])
    .map((date) => ({ left: place(date), major: false, text: scale.minorText?.(date) ?? null }))
    .filter(({ left, text }) => text !== null || !taken.has(left));
  return labelled([...majors, ...minors].sort((a, b) => a.left - b.left));
}

/** Where a day lies in a window, in percent of the plot from its beginning; null outside it. The middle of the day counts. */
export function dayPlace(window: TimelineWindow, isoDay: string): number | null {
  if (isoDay < window.from || isoDay > window.to) return null;
  const first = dayNumber(window.from);
  return ((dayNumber(isoDay) + 0.5 - first) / (dayNumber(window.to) + 1 - first)) * 100;
}
