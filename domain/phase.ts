import { dateSpan } from "./date-span";
import { isApproximate, isDayPrecise, isUncertain, type PartialDate } from "./partial-date";
import type { SessionStatus } from "./session-status";

/** Where a session stands in time; derived from its date, its status and the day at its venue, never stored. */
export const phases = ["upcoming", "now", "past", "overdue", "undated"] as const;
export type Phase = (typeof phases)[number];

/** What a phase is derived from. `date` is the held date where there is one, else the planned one. */
export type Dated = { status: SessionStatus; date: PartialDate | null };

const expected: readonly SessionStatus[] = ["proposed", "announced", "confirmed"];

/**
 * The phase on an ISO day at the venue: past only when the latest day has gone by (overdue when the session was only
 * planned), upcoming only when the earliest day is still to come, otherwise now; an open end reaches without limit.
 * Undated when there is no date or the session is postponed.
 */
export function phaseOf({ status, date }: Dated, today: string): Phase {
  if (date === null || status === "postponed") return "undated";
  const { earliest, latest } = dateSpan(date);
  if (latest !== null && latest < today) return expected.includes(status) ? "overdue" : "past";
  return earliest !== null && earliest > today ? "upcoming" : "now";
}

/** Whether the date of a session of this status is one on which it does not meet. */
export function isDateOff(status: SessionStatus): boolean {
  return status === "cancelled" || status === "lapsed";
}

/**
 * What a reader must be told besides the status: that a session is overdue, "under way" (only when both days are stated without
 * doubt) or "may be now"; null of any other, and of one that will not meet, whose status says all.
 */
export function openPhaseText(phase: Phase, { status, date }: Dated): string | null {
  if (isDateOff(status) || (phase !== "now" && phase !== "overdue")) return null;
  if (phase === "overdue") return phase;
  const certain = date !== null && isDayPrecise(date) && !isApproximate(date) && !isUncertain(date);
  return certain ? "under way" : "may be now";
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The ISO day at an IANA time zone at an instant (`now` in milliseconds since 1970-01-01 UTC); an unknown zone or null
 * counts as UTC. Throws a RangeError when `now` is not a finite number.
 */
export function todayIn(timeZone: string | null, now: number): string {
  const parts = formatterFor(timeZone ?? "UTC").formatToParts(now);
  const value = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? "";
  return `${value("year")}-${value("month")}-${value("day")}`;
}

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const formatter = dayFormatter(timeZone);
  if (!formatter) return formatterFor("UTC");
  // Only zones that exist are kept, so that bad data cannot fill the cache.
  formatters.set(timeZone, formatter);
  return formatter;
}

function dayFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
