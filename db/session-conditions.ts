import { type SQL, sql } from "drizzle-orm";
import type { When } from "@/domain/session-filters";
import { plannedStatuses } from "@/domain/session-status";
import type { Db } from "./client";
import { listedMatches } from "./search";
import { keysAskedFor } from "./session-ranges";
import type { SessionSearch, Term } from "./session-search";
import { todayAtVenue } from "./venue-day";

/** The statuses of a session that is still planned, as a filter. */
export const open: Term = { facet: "status", values: [...plannedStatuses] };

function whenCondition(when: When, today: SQL): SQL {
  const isOpen = sql`s.status IN ${open.values}`;
  const dated = sql`s.reach_from IS NOT NULL AND s.status <> 'postponed'`;
  const past = sql`s.latest_day IS NOT NULL AND s.latest_day < ${today}`;
  const ahead = sql`s.earliest_day IS NOT NULL AND s.earliest_day > ${today}`;
  switch (when) {
    case "upcoming": // What is planned and has no date has not happened. docs/decisions/0006
      return sql`((${dated} AND ${ahead}) OR (s.reach_from IS NULL AND ${isOpen}))`;
    case "past":
      return sql`(${dated} AND ${past} AND NOT ${isOpen})`;
    case "overdue":
      return sql`(${dated} AND ${past} AND ${isOpen})`;
    case "now":
      return sql`(${dated} AND NOT (${past}) AND NOT (${ahead}))`;
  }
}

/** The conditions on a row `s` of overlapping the dates asked for; [] where none are. */
export function dateConditions({ fromDay, toDay }: SessionSearch): SQL[] {
  const conditions: SQL[] = [];
  if (fromDay !== null) conditions.push(sql`s.reach_to >= ${fromDay}`);
  if (toDay !== null) conditions.push(sql`s.reach_from <= ${toDay}`);
  return conditions;
}

/**
 * The conditions on a row `s` of being in one of the phases asked for at `now` (epoch milliseconds), among the upcoming ones
 * what is planned without a date; [] where none are.
 */
export function phaseConditions(db: Db, { when }: SessionSearch, now: number): SQL[] {
  if (when.length === 0) return [];
  const today = todayAtVenue(db, now);
  const anyOf = when.map((each) => whenCondition(each, today));
  return [sql`(${sql.join(anyOf, sql` OR `)})`];
}

// Written once for each arm, so that many values of many filters would pass SQLite's limit of 32,766 variables.
const mostWrittenOut = 4;

/** The condition on the chronological key of a row `p` of standing in one of the posting lists of a filter. */
export function inPostings({ facet, values }: Term): SQL {
  const list =
    values.length <= mostWrittenOut
      ? sql`${values}`
      : sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
  return sql`EXISTS (SELECT 1 FROM session_postings x WHERE x.chrono = p.chrono AND x.facet = ${facet} AND x.value IN ${list})`;
}

/** Conditions on a session `s` as one on the chronological key of a row `p`; [] for none. */
export function onSession(rows: SQL[]): SQL[] {
  if (rows.length === 0) return [];
  return [sql`EXISTS (SELECT 1 FROM sessions s WHERE s.chrono = p.chrono AND ${sql.join(rows, sql` AND `)})`];
}

/**
 * Every condition of a search on the chronological key of a row `p`, for walks that follow another order than a posting
 * list's.
 */
export function searchConditions(db: Db, search: SessionSearch, now: number): SQL[] {
  const conditions = [...search.terms.map(inPostings), ...onSession(phaseConditions(db, search, now))];
  const { low, high } = keysAskedFor(search);
  for (const test of onSession(dateConditions(search))) {
    conditions.push(sql`(p.chrono BETWEEN ${low} AND ${high} OR ${test})`);
  }
  // The plus keeps the planner from looking up every hit in every list that is walked.
  if (search.match) conditions.push(sql`+p.chrono IN ${listedMatches(search.match)}`);
  return conditions;
}
