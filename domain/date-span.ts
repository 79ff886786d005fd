import { datePartsOf } from "./date-parts";
import type { PartialDate } from "./partial-date";

/** First and last day that a date may lie on, both included, as ISO days; null where it is open. */
export type DateSpan = { earliest: string | null; latest: string | null };

/** How far an open interval reaches for range filters and the timeline, in days. */
const openReach = 366;

/** The span of a partial date: `2024-11` is 1 to 30 November 2024. Throws a RangeError for text that is not one. */
export function dateSpan(edtf: PartialDate): DateSpan {
  const { start, end } = datePartsOf(edtf);
  return { earliest: start ? start.earliest : null, latest: end ? end.latest : null };
}

/** Whether two spans share a day; an open side reaches without end. */
export function spansOverlap(a: DateSpan, b: DateSpan): boolean {
  const startsInTime = a.earliest === null || b.latest === null || a.earliest <= b.latest;
  const endsInTime = a.latest === null || b.earliest === null || b.earliest <= a.latest;
  return startsInTime && endsInTime;
}

/**
 * Days since 0000-03-01 of the proleptic Gregorian calendar, which is day 0 (a year that begins in March puts the leap
 * day last, after Howard Hinnant's days_from_civil). Every day of the years 1000 to 2999 is positive; 1970-01-01 is
 * 719468. Takes an ISO day that exists; other text gives a number without meaning.
 */
export function dayNumber(isoDay: string): number {
  const month = Number(isoDay.slice(5, 7));
  const year = Number(isoDay.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear =
    Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(isoDay.slice(8, 10)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}

/** The ISO day of a day number, the inverse of `dayNumber` from year 0 to 9999. */
export function dayFromNumber(n: number): string {
  const era = Math.floor(n / 146097);
  const dayOfEra = n - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The ISO day `n` days later (earlier when negative). */
export function addDays(isoDay: string, n: number): string {
  return dayFromNumber(dayNumber(isoDay) + n);
}

/** Days from `a` to `b`, both ISO days: 1 for tomorrow, negative when `b` comes first. */
export function daysBetween(a: string, b: string): number {
  return dayNumber(b) - dayNumber(a);
}

/** The number of days in a span, both ends counted; null when a side is open. */
export function spanDays(span: DateSpan): number | null {
  if (span.earliest === null || span.latest === null) return null;
  return daysBetween(span.earliest, span.latest) + 1;
}

/**
 * Where a date stands in a register, as a day number: the latest day it may lie on, the earliest where its end is open,
 * 0 (before every date) when there is no date.
 */
export function sortDay(edtf: PartialDate | null): number {
  if (edtf === null) return 0;
  const { earliest, latest } = dateSpan(edtf);
  return dayNumber(latest ?? earliest ?? "0000-03-01");
}

/**
 * The span that a range filter and the timeline use: as `dateSpan`, but an open side ends 366 days from the known one,
 * so that "by 28 November 2024" is not found in 1900. Throws a RangeError for text that is not a partial date.
 */
export function reach(edtf: PartialDate): { earliest: string; latest: string } {
  const { start, end } = datePartsOf(edtf);
  if (start === null) return { earliest: addDays(end.latest, -openReach), latest: end.latest };
  return { earliest: start.earliest, latest: end ? end.latest : addDays(start.earliest, openReach) };
}
