import { datePartsOf } from "./date-parts";
import { dayFromNumber, dayNumber } from "./date-span";
import type { PartialDate } from "./partial-date";

const unitDays = { day: 1, week: 7, month: 365.2425 / 12, year: 365.2425 };

/** How many days short of the next whole unit an interval may be and still be called almost that. */
const almostDays = { week: 2, month: 10 };

/** First and last day, as day numbers, on which a session may have begun; infinite where that is open. */
type Beginning = { low: number; high: number; exact: boolean };

/**
 * The time from the beginning of one session to that of the next, in words and never more exact than the two dates:
 * "16 months", "3 weeks", "2 years" for so many calendar months or weeks gone by, "almost 1 year" when at most ten days
 * (of a week, two) are wanting, "about 2 years" between vague dates, "up to 16 months" (never more than ten days too
 * little) and "at least 11 months" next to a date that is only "by" or "from". The two may come in either order. Throws
 * a RangeError for text that is not a partial date.
 */
export function intervalWords(from: PartialDate, to: PartialDate): string {
  const [a, b] = [beginning(from), beginning(to)];
  if (a.exact && b.exact) return exactly(a.low, b.low);
  const farthest = Math.max(b.high - a.low, a.high - b.low);
  if (Number.isFinite(farthest)) return roughly(Math.max(0, b.low - a.high, a.low - b.high), farthest);
  const [first, next] = knownDay(a) > knownDay(b) ? [b, a] : [a, b];
  if (Number.isFinite(next.high - first.low)) {
    return `up to ${lengthWords(longest(first.low, Math.max(first.low + 1, next.high)))}`;
  }
  return next.low > first.high ? `at least ${lengthWords(elapsed(first.high, next.low))}` : "an unknown time";
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

/** Whole units gone by; `over` are the days since the last of them and `wanting` those until the next. */
type Length = { count: number; unit: "day" | "week" | "month"; over: number; wanting: number };

/** From one day number to a later one: in days below two weeks, in weeks below two calendar months, else in months. */
function elapsed(from: number, to: number): Length {
  const days = to - from;
  if (days < 14) return { count: days, unit: "day", over: 0, wanting: 1 };
  const [year, month] = yearAndMonth(to);
  const [firstYear, firstMonth] = yearAndMonth(from);
  const between = (year - firstYear) * 12 + month - firstMonth;
  const months = monthsLater(from, between) > to ? between - 1 : between;
  if (months < 2) {
    return { count: Math.floor(days / 7), unit: "week", over: days % 7, wanting: 7 - (days % 7) };
  }
  const over = to - monthsLater(from, months);
  return { count: months, unit: "month", over, wanting: monthsLater(from, months + 1) - to };
}

const yearAndMonth = (day: number) => dayFromNumber(day).split("-").map(Number) as [number, number];

/** The day number `n` months later, the last of its month where that has no such day. */
function monthsLater(day: number, n: number): number {
  const [year, month] = yearAndMonth(day);
  const first = (months: number) =>
    dayNumber(
      `${String(year + Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`,
    );
  const target = month - 1 + n;
  return Math.min(first(target) + Number(dayFromNumber(day).slice(8)) - 1, first(target + 1) - 1);
}

function exactly(one: number, other: number): string {
  if (one === other) return "the same day";
  const length = elapsed(Math.min(one, other), Math.max(one, other));
  if (length.unit === "day" || length.wanting > almostDays[length.unit]) return lengthWords(length);
  return `almost ${lengthWords({ ...length, count: length.count + 1 })}`;
}

/** As `elapsed`, but counted up when more than a few days lie over the last whole unit. */
function longest(from: number, to: number): Length {
  const length = elapsed(from, to);
  const isLonger = length.unit !== "day" && length.over > almostDays[length.unit];
  return isLonger ? { ...length, count: length.count + 1 } : length;
}

function lengthWords({ count, unit }: Pick<Length, "count" | "unit">): string {
  if (unit !== "month") return counted(count, unit);
  const years = Math.floor(count / 12);
  if (count % 12 === 0) return counted(years, "year");
  return count < 24 ? counted(count, unit) : `${counted(years, "year")} ${counted(count % 12, unit)}`;
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
