import { sql } from "drizzle-orm";
import { dayNumber } from "@/domain/date-span";
import { todayIn } from "@/domain/phase";
import type { When } from "@/domain/session-filters";
import { endOfChrono, firstChrono, firstDatedChrono } from "./chronology";
import type { Db } from "./client";
import type { SessionSearch } from "./session-search";

/** A stretch of chronological keys, both ends included, in which to look for sessions: for all of them or for the vague ones. */
export type KeyRange = { low: number; high: number; vague: boolean };

/** Sessions reaching over more days than this are also posted as vague, and range filters look for them apart. */
export const vagueDays = 31;

const everywhere: KeyRange = { low: 0, high: endOfChrono, vague: false };

function longestReach(db: Db): number {
  const row = db.get<{ days: number | null }>(sql`SELECT max(reach_days) AS days FROM sessions`);
  return row?.days ?? 0;
}

function dateRanges(db: Db, { fromDay, toDay }: SessionSearch): KeyRange[] {
  const around = (days: number, vague: boolean): KeyRange => ({
    low: fromDay === null ? firstDatedChrono : firstChrono(Math.max(1, fromDay - days)),
    high: toDay === null ? endOfChrono : firstChrono(toDay + days + 1) - 1,
    vague,
  });
  const longest = longestReach(db);
  return longest > vagueDays ? [around(vagueDays, false), around(longest, true)] : [around(longest, false)];
}

function phaseRanges(when: When, today: number): KeyRange[] {
  // Today is a day more or less at some venues. A key lies on the latest day, on the earliest where the end is open.
  const [soonest, last] = [firstChrono(today - 1), firstChrono(today + 2) - 1];
  switch (when) {
    case "upcoming":
      return [{ ...everywhere, low: soonest }];
    case "past":
    case "overdue":
      return [{ ...everywhere, high: last }];
    case "now": // What is open on either side may be now wherever its key lies, and is vague.
      return [
        { low: soonest, high: last + firstChrono(vagueDays), vague: false },
        { ...everywhere, vague: true },
      ];
  }
}

/** Where the sessions of a search can lie; a vague one may lie in two of the ranges. `now` is in epoch milliseconds. */
export function searchRanges(db: Db, search: SessionSearch, now: number): KeyRange[] {
  const [when, ...others] = search.when;
  if (search.fromDay !== null || search.toDay !== null) return dateRanges(db, search);
  if (when === undefined || others.length > 0) return [everywhere];
  return phaseRanges(when, dayNumber(todayIn(null, now)));
}

/** The lowest and highest key that a session of the search can have. */
export function searchBounds(db: Db, search: SessionSearch, now: number): { low: number; high: number } {
  const ranges = searchRanges(db, search, now);
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}
