import { dateSpan, dayNumber, reach } from "@/domain/date-span";

/**
 * The day columns of a session of `date` (partial-date text; null: undated, all null): the first and last day it may lie
 * on, and the same with open ends bounded, as day numbers; `reachDays` are the days between those two.
 */
export function sessionDays(date: string | null) {
  const none = { earliestDay: null, latestDay: null, reachFrom: null, reachTo: null, reachDays: null };
  if (date === null) return none;
  const { earliest, latest } = dateSpan(date);
  const around = reach(date);
  const reachFrom = dayNumber(around.earliest);
  const reachTo = dayNumber(around.latest);
  return {
    earliestDay: earliest === null ? null : dayNumber(earliest),
    latestDay: latest === null ? null : dayNumber(latest),
    reachFrom,
    reachTo,
    reachDays: reachTo - reachFrom,
  };
}
