import { type SQL, sql } from "drizzle-orm";
import type { When } from "@/domain/session-filters";
import { chronoDay, endOfChrono, firstChrono, firstDatedChrono } from "./chronology";
import type { Db } from "./client";
import { matchingSessions } from "./search";
import type { SessionSearch, Term } from "./session-search";
import { todayAtVenue } from "./venue-day";

// Every query of sessions is a union of a few arms. An arm walks one posting list (or the full-text hits) in chronological
// order and tests the other filters row by row, so that a page costs the same in a register of any size. docs/decisions/0005.

type Range = { low: number; high: number; vague: boolean };

/** Where a walk begins and which way it goes; `low` and `high` bound the chronological key, both included. */
export type Walk = { direction: "ASC" | "DESC"; low?: number; high?: number; limit: number };

/** Sessions reaching over more days than this are also posted as vague, and range filters look for them apart. */
export const vagueDays = 31;

const all: Term = { facet: "all", values: [""] };

function whenCondition(when: When, today: SQL): SQL {
  const open = sql`s.status IN ('proposed', 'announced', 'confirmed')`;
  const dated = sql`s.reach_from IS NOT NULL AND s.status <> 'postponed'`;
  const past = sql`s.latest_day IS NOT NULL AND s.latest_day < ${today}`;
  const ahead = sql`s.earliest_day IS NOT NULL AND s.earliest_day > ${today}`;
  switch (when) {
    case "upcoming":
      return sql`(${dated} AND ${ahead})`;
    case "past":
      return sql`(${dated} AND ${past} AND NOT ${open})`;
    case "overdue":
      return sql`(${dated} AND ${past} AND ${open})`;
    case "now":
      return sql`(${dated} AND NOT (${past}) AND NOT (${ahead}))`;
  }
}

function rowConditions(db: Db, search: SessionSearch, now: number): SQL[] {
  const conditions: SQL[] = [];
  if (search.fromDay !== null) conditions.push(sql`s.reach_to >= ${search.fromDay}`);
  if (search.toDay !== null) conditions.push(sql`s.reach_from <= ${search.toDay}`);
  if (search.when.length > 0) {
    const today = todayAtVenue(db, now);
    const anyOf = search.when.map((when) => whenCondition(when, today));
    conditions.push(sql`(${sql.join(anyOf, sql` OR `)})`);
  }
  return conditions;
}

function longestReach(db: Db): number {
  const row = db.get<{ days: number | null }>(sql`SELECT max(reach_days) AS days FROM sessions`);
  return row?.days ?? 0;
}

function ranges(db: Db, search: SessionSearch): Range[] {
  const { fromDay, toDay } = search;
  if (fromDay === null && toDay === null) return [{ low: 0, high: endOfChrono, vague: false }];
  const around = (days: number, vague: boolean): Range => ({
    low: fromDay === null ? firstDatedChrono : firstChrono(Math.max(1, fromDay - days)),
    high: toDay === null ? endOfChrono : firstChrono(toDay + days + 1) - 1,
    vague,
  });
  const longest = longestReach(db);
  return longest > vagueDays ? [around(vagueDays, false), around(longest, true)] : [around(longest, false)];
}

function countOf(db: Db, term: Term): number {
  const row = db.get<{ sum: number | null }>(
    sql`SELECT sum(count) AS sum FROM posting_counts WHERE facet = ${term.facet} AND value IN ${term.values}`,
  );
  return row?.sum ?? 0;
}

/** The filter that leaves the fewest sessions, and the rest of them; every session where there is no filter. */
export function chooseDriver(db: Db, terms: Term[]): { driver: Term; rest: Term[]; count: number } {
  const ranked = terms.map((term) => ({ term, count: countOf(db, term) })).sort((a, b) => a.count - b.count);
  const [first, ...rest] = ranked;
  if (!first) return { driver: all, rest: [], count: countOf(db, all) };
  return { driver: first.term, rest: rest.map(({ term }) => term), count: first.count };
}

// Written once for each arm, so that many values of many filters would pass SQLite's limit of 32,766 variables.
const mostWrittenOut = 4;

function inPostings({ facet, values }: Term): SQL {
  const list =
    values.length <= mostWrittenOut
      ? sql`${values}`
      : sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
  return sql`EXISTS (SELECT 1 FROM session_postings x WHERE x.chrono = p.chrono AND x.facet = ${facet} AND x.value IN ${list})`;
}

/**
 * Every condition of a search on the chronological key of a row `p`, for walks that follow another order than a posting
 * list's.
 */
export function searchConditions(db: Db, search: SessionSearch, now: number): SQL[] {
  const conditions = [...search.terms.map(inPostings), ...onSession(rowConditions(db, search, now))];
  if (search.match) conditions.push(sql`p.chrono IN ${matchingSessions(search.match)}`);
  return conditions;
}

function onSession(rows: SQL[]): SQL[] {
  if (rows.length === 0) return [];
  return [sql`EXISTS (SELECT 1 FROM sessions s WHERE s.chrono = p.chrono AND ${sql.join(rows, sql` AND `)})`];
}

/**
 * `SELECT chrono` of the sessions that a search leaves, in the order and within the bounds of `walk`.
 * `now` (epoch milliseconds) decides what is past.
 */
export function selectChronos(db: Db, search: SessionSearch, now: number, walk: Walk): SQL {
  const { driver, rest } = search.match
    ? { driver: null, rest: search.terms }
    : chooseDriver(db, search.terms);
  const rows = onSession(rowConditions(db, search, now));
  const order = sql.raw(`ORDER BY chrono ${walk.direction} LIMIT ${walk.limit}`);

  const arms = ranges(db, search).flatMap((range) => {
    const conditions = [...rest.map(inPostings), ...rows];
    if (range.vague) conditions.push(inPostings({ facet: "vague", values: [""] }));
    const low = Math.max(range.low, walk.low ?? 0);
    const high = Math.min(range.high, walk.high ?? endOfChrono);
    if (search.match) {
      // The driver binds numbers as REAL, and FTS5 heeds only bounds that are INTEGER: without the casts a deep page
      // would walk every hit above it.
      conditions.unshift(sql`p.chrono BETWEEN CAST(${low} AS INTEGER) AND CAST(${high} AS INTEGER)`);
      const where = sql.join(conditions, sql` AND `);
      return [sql`SELECT p.chrono FROM ${matchingSessions(search.match)} p WHERE ${where} ${order}`];
    }
    conditions.unshift(sql`p.chrono BETWEEN ${low} AND ${high}`);
    const where = sql.join(conditions, sql` AND `);
    return (driver?.values ?? []).map(
      (value) =>
        sql`SELECT p.chrono FROM session_postings p WHERE p.facet = ${driver?.facet} AND p.value = ${value} AND ${where} ${order}`,
    );
  });
  if (arms.length === 1) return arms[0] as SQL;
  const union = sql.join(
    arms.map((arm) => sql`SELECT chrono FROM (${arm})`),
    sql` UNION `,
  );
  return sql`${union} ${order}`;
}

/** The day numbers in the chronological keys of the first and last dated session that a search leaves; null when none. */
export function searchExtent(
  db: Db,
  search: SessionSearch,
  now: number,
): { first: number; last: number } | null {
  const end = (direction: "ASC" | "DESC") =>
    db.get<{ chrono: number }>(
      selectChronos(db, search, now, { direction, low: firstDatedChrono, limit: 1 }),
    );
  const first = end("ASC");
  const last = end("DESC");
  return first && last ? { first: chronoDay(first.chrono), last: chronoDay(last.chrono) } : null;
}
