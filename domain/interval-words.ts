import { datePartsOf } from "./date-parts";
import { dayNumber } from "./date-span";
import type { PartialDate } from "./partial-date";

const unitDays = { day: 1, week: 7, month: 365.2425 / 12, year: 365.2425 };

/** First and last day, as day numbers, on which a session may have begun; infinite where that is open. */
type Beginning = { low: number; high: number; exact: boolean };

/**
 * The time from the beginning of one session to that of the next, in words and never more exact than the two dates:
 * "16 months", "3 weeks", "2 years", "about 2 years" between vague dates, "up to 16 months" and "at least 11 months"
 * next to a date that is only "by" or "from". The two may come in
 * either order. Throws a RangeError for text that is not a
 * partial date.
 */
export function intervalWords(from: PartialDate, to: PartialDate): string {
  const [a, b] = [beginning(from), beginning(to)];
  if (a.exact && b.exact) return exactly(Math.abs(b.low - a.low));
  const farthest = Math.max(b.high - a.low, a.high - b.low);
  if (Number.isFinite(farthest)) return roughly(Math.max(0, b.low - a.high, a.low - b.high), farthest);
  const [first, next] = knownDay(a) > knownDay(b) ? [b, a] : [a, b];
  if (Number.isFinite(next.high - first.low)) return `up to ${exactly(Math.max(1, next.high - first.low))}`;
  const nearest = next.low - first.high;
  return nearest > 0 ? `at least ${exactly(nearest)}` : "an unknown time";
}

/**
 * The time from a session to today (an ISO day) while no later one is known: "13 months so far", "about 2 years so
 * far"; null when the session does not lie wholly before today.
 */
export function intervalSoFar(from: PartialDate, today: string): string | null {
  const { high } = beginning(from);
  return high < dayNumber(today) ? `${intervalWords(from, today)} so far` : null;
}

function beginning(edtf: PartialDate): Beginning {
  const { start, end } = datePartsOf(edtf);
  if (start === null) return { low: Number.NEGATIVE_INFINITY, high: dayNumber(end.latest), exact: false };
  const low = dayNumber(start.earliest);
  if (end === null) return { low, high: Number.POSITIVE_INFINITY, exact: false };
  if (start.precision === "day") return { low, high: low, exact: start.qualifier === "" };
  return { low, high: dayNumber(end.latest), exact: false };
}

const knownDay = ({ low, high }: Beginning) => (Number.isFinite(high) ? high : low);

function exactly(days: number): string {
  if (days === 0) return "the same day";
  if (days < 14) return counted(days, "day");
  if (days < 60) return counted(Math.round(days / 7), "week");
  const months = Math.round(days / unitDays.month);
  const years = Math.floor(months / 12);
  if (months % 12 === 0) return counted(years, "year");
  return months < 24
    ? counted(months, "month")
    : `${counted(years, "year")} ${counted(months % 12, "month")}`;
}

function roughly(least: number, most: number): string {
  if (most === 0) return "about the same day";
  const middle = (least + most) / 2;
  const unit = unitFor(middle, most - least);
  const count = Math.round(middle / unitDays[unit]);
  if (count === 0) return `less than ${counted(Math.max(1, Math.ceil(most / unitDays[unit])), unit)}`;
  if (unit === "month" && count % 12 === 0) return `about ${counted(count / 12, "year")}`;
  return `about ${counted(count, unit)}`;
}

/** The finest unit that neither the doubt (in days) nor the length of an interval would belie. */
function unitFor(length: number, doubt: number): keyof typeof unitDays {
  if (doubt > 100) return "year";
  if (doubt > 14 || length >= 60) return "month";
  return length >= 14 ? "week" : "day";
}

const counted = (n: number, unit: string) => `${n} ${unit}${n === 1 ? "" : "s"}`;
