import { sql } from "drizzle-orm";
import { dayNumber } from "@/domain/date-span";
import { todayIn } from "@/domain/phase";
import type { When } from "@/domain/session-filters";
import { endOfChrono, firstChrono, firstDatedChrono } from "./chronology";
import type { Db } from "./client";
import type { SessionSearch } from "./session-search";

/** A stretch of chronological keys, both ends included. */
export type Keys = { low: number; high: number };

/**
 * A stretch of chronological keys, both ends included, in which to look for sessions: for all of them or only for the vague
 * ones. `inside` says that whatever lies there overlaps the dates asked for, so that it need not be tested.
 */
export type KeyRange = Keys & { vague: boolean; inside: boolean };

/** Sessions reaching over more days than this are also posted as vague, and range filters look for them apart. */
export const vagueDays = 31;

const everywhere: Keys = { low: 0, high: endOfChrono };
const undated: Keys = { low: 0, high: firstDatedChrono - 1 };

function longestReach(db: Db): number {
  const row = db.get<{ days: number | null }>(sql`SELECT max(reach_days) AS days FROM sessions`);
  return row?.days ?? 0;
}

const hasDates = ({ fromDay, toDay }: SessionSearch) => fromDay !== null || toDay !== null;

/** The keys of the days asked for: a session whose key is among them overlaps them. Undated sessions are left out if any are. */
export function keysAskedFor(search: SessionSearch): Keys {
  if (!hasDates(search)) return everywhere;
  const { fromDay, toDay } = search;
  return {
    low: fromDay === null ? firstDatedChrono : firstChrono(Math.max(1, fromDay)),
    high: toDay === null ? endOfChrono : firstChrono(toDay + 1) - 1,
  };
}

/** A key lies on the latest day, on the earliest where the end is open: only the vague overlap days that lie after theirs. */
function dateRanges(db: Db, search: SessionSearch): KeyRange[] {
  const { low, high } = keysAskedFor(search);
  const asked = { low, high, vague: false, inside: true };
  if (!hasDates(search)) return [asked];
  const reach = longestReach(db);
  const later = (days: number) => ({ low: high + 1, high: Math.min(endOfChrono, high + firstChrono(days)) });
  const earlier = { low: Math.max(firstDatedChrono, low - firstChrono(reach)), high: low - 1 };
  return [
    asked,
    { ...later(Math.min(reach, vagueDays)), vague: false, inside: false },
    { ...later(reach), vague: true, inside: false },
    { ...earlier, vague: true, inside: false },
  ];
}

function phaseRanges(when: When, today: number): (Keys & { vague: boolean })[] {
  // Today is a day more or less at some venues.
  const [soonest, last] = [firstChrono(today - 1), firstChrono(today + 2) - 1];
  switch (when) {
    case "upcoming":
      return [
        { ...undated, vague: false },
        { ...everywhere, low: soonest, vague: false },
      ];
    case "past":
    case "overdue":
      return [{ ...everywhere, high: last, vague: false }];
    case "now": // What is open on either side may be now wherever its key lies, and is vague.
      return [
        { low: soonest, high: last + firstChrono(vagueDays), vague: false },
        { ...everywhere, vague: true },
      ];
  }
}

/** Where the sessions of a search can lie; one may lie in two of the ranges. `now` is in epoch milliseconds. */
export function searchRanges(db: Db, search: SessionSearch, now: number): KeyRange[] {
  const [when, ...others] = search.when;
  const dates = dateRanges(db, search);
  const isSomewhere = ({ low, high }: Keys) => low <= high;
  if (when === undefined || others.length > 0) return dates.filter(isSomewhere);
  const phases = phaseRanges(when, dayNumber(todayIn(null, now)));
  const both = dates.flatMap((date) =>
    phases.map((phase) => ({
      low: Math.max(date.low, phase.low),
      high: Math.min(date.high, phase.high),
      vague: date.vague || phase.vague,
      inside: date.inside,
    })),
  );
  return both.filter(isSomewhere);
}

/** The lowest and highest key that a session of the search can have; no key lies between them where there can be none. */
export function searchBounds(db: Db, search: SessionSearch, now: number): Keys {
  const ranges = searchRanges(db, search, now);
  const low = Math.min(endOfChrono, ...ranges.map((range) => range.low));
  return { low, high: Math.max(0, ...ranges.map((range) => range.high)) };
}

/** The stretches of keys, apart from each other and in ascending order, in which the sessions of the search can lie. */
export function searchStretches(db: Db, search: SessionSearch, now: number): Keys[] {
  const stretches: Keys[] = [];
  for (const { low, high } of searchRanges(db, search, now).sort((a, b) => a.low - b.low)) {
    const last = stretches.at(-1);
    if (last && low <= last.high + 1) last.high = Math.max(last.high, high);
    else stretches.push({ low, high });
  }
  return stretches;
}
