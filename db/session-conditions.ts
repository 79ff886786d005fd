import { type SQL, sql } from "drizzle-orm";
import type { When } from "@/domain/session-filters";
import { endOfChrono, firstDatedChrono } from "./chronology";
import type { Db } from "./client";
import { listedMatches, matchingSessions } from "./search";
import { keysAskedFor, searchRanges, vagueDays } from "./session-ranges";
import type { SessionSearch, Term } from "./session-search";
import { todayAtVenue } from "./venue-day";

// Every query of sessions is a union of a few arms. An arm walks one posting list (or the full-text hits) in chronological
// order and tests the other filters row by row, so that a page costs the same in a register of any size. docs/decisions/0005.

/** Where a walk begins and which way it goes; `low` and `high` bound the chronological key, both included. */
export type Walk = { direction: "ASC" | "DESC"; low?: number; high?: number; limit: number };

const all: Term = { facet: "all", values: [""] };
const vague: Term = { facet: "vague", values: [""] };
const open: Term = { facet: "status", values: ["proposed", "announced", "confirmed"] };

function whenCondition(when: When, today: SQL): SQL {
  const isOpen = sql`s.status IN ${open.values}`;
  const dated = sql`s.reach_from IS NOT NULL AND s.status <> 'postponed'`;
  const past = sql`s.latest_day IS NOT NULL AND s.latest_day < ${today}`;
  const ahead = sql`s.earliest_day IS NOT NULL AND s.earliest_day > ${today}`;
  switch (when) {
    case "upcoming":
      return sql`(${dated} AND ${ahead})`;
    case "past":
      return sql`(${dated} AND ${past} AND NOT ${isOpen})`;
    case "overdue":
      return sql`(${dated} AND ${past} AND ${isOpen})`;
    case "now":
      return sql`(${dated} AND NOT (${past}) AND NOT (${ahead}))`;
  }
}

function dateConditions({ fromDay, toDay }: SessionSearch): SQL[] {
  const conditions: SQL[] = [];
  if (fromDay !== null) conditions.push(sql`s.reach_to >= ${fromDay}`);
  if (toDay !== null) conditions.push(sql`s.reach_from <= ${toDay}`);
  return conditions;
}

function phaseConditions(db: Db, { when }: SessionSearch, now: number): SQL[] {
  if (when.length === 0) return [];
  const today = todayAtVenue(db, now);
  const anyOf = when.map((each) => whenCondition(each, today));
  return [sql`(${sql.join(anyOf, sql` OR `)})`];
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

function onSession(rows: SQL[]): SQL[] {
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
  if (search.match) conditions.push(sql`p.chrono IN ${listedMatches(search.match)}`);
  return conditions;
}

/** The terms of a search with what its phase demands besides: an overdue session is still planned. */
function allTerms({ terms, when }: SessionSearch): Term[] {
  return when.length === 1 && when[0] === "overdue" ? [...terms, open] : terms;
}

/**
 * `SELECT chrono` of the sessions that a search leaves, in the order and within the bounds of `walk`.
 * `now` (epoch milliseconds) decides what is past.
 */
export function selectChronos(db: Db, search: SessionSearch, now: number, walk: Walk): SQL {
  const { match } = search;
  const order = sql.raw(`ORDER BY chrono ${walk.direction} LIMIT ${walk.limit}`);
  const [dates, phases] = [dateConditions(search), phaseConditions(db, search, now)];
  const terms = allTerms(search);

  const arms = searchRanges(db, search, now).flatMap((range) => {
    const low = Math.max(range.low, walk.low ?? 0);
    const high = Math.min(range.high, walk.high ?? endOfChrono);
    const { driver, rest } = match
      ? { driver: vague, rest: terms }
      : chooseDriver(db, range.vague ? [...terms, vague] : terms);
    const isVagueTested = range.vague && (match || driver !== vague);
    const rows = [
      ...(range.inside ? [] : dates),
      ...phases,
      ...(isVagueTested ? [sql`s.reach_days > ${vagueDays}`] : []),
    ];
    const tests = [...rest.filter((term) => term !== vague).map(inPostings), ...onSession(rows)];
    const where = (within: SQL) => sql.join([within, ...tests], sql` AND `);
    // The driver binds numbers as REAL, and FTS5 heeds only bounds that are INTEGER: without the casts a deep page
    // would walk every hit above it.
    const within = sql`p.chrono BETWEEN CAST(${low} AS INTEGER) AND CAST(${high} AS INTEGER)`;
    if (match)
      return [sql`SELECT p.chrono FROM ${matchingSessions(match)} p WHERE ${where(within)} ${order}`];
    return driver.values.map((value) => {
      const posted = sql`p.facet = ${driver.facet} AND p.value = ${value} AND p.chrono BETWEEN ${low} AND ${high}`;
      return sql`SELECT p.chrono FROM session_postings p WHERE ${where(posted)} ${order}`;
    });
  });
  const [only] = arms;
  if (!only) return sql`SELECT 0 AS chrono WHERE 0`;
  if (arms.length === 1) return only;
  const union = sql.join(
    arms.map((arm) => sql`SELECT chrono FROM (${arm})`),
    sql` UNION `,
  );
  return sql`${union} ${order}`;
}

/**
 * From the first day that the first dated session a search leaves may lie on to the last day of the last one, as day
 * numbers with open ends bounded; null when there is none.
 */
export function searchExtent(
  db: Db,
  search: SessionSearch,
  now: number,
): { first: number; last: number } | null {
  const end = (direction: "ASC" | "DESC") =>
    db.get<{ first: number; last: number }>(sql`
      SELECT reach_from AS first, reach_to AS last FROM sessions
      WHERE chrono = (${selectChronos(db, search, now, { direction, low: firstDatedChrono, limit: 1 })})`);
  const [earliest, latest] = [end("ASC"), end("DESC")];
  return earliest && latest ? { first: earliest.first, last: latest.last } : null;
}
