import { type SQL, sql } from "drizzle-orm";
import { endOfChrono, firstDatedChrono } from "./chronology";
import type { Db } from "./client";
import { matchingSessions } from "./search";
import {
  dateConditions,
  inPostings,
  onSession,
  open,
  phaseConditions,
  searchConditions,
} from "./session-conditions";
import { searchRanges, searchStretches, vagueDays } from "./session-ranges";
import type { SessionSearch, Term } from "./session-search";

// Every query of sessions is a union of a few arms. An arm walks one posting list (or the full-text hits) in chronological
// order and tests the other filters row by row, so that a page costs the same in a register of any size. docs/decisions/0005.

/** Where a walk begins and which way it goes; `low` and `high` bound the chronological key, both included. */
export type Walk = { direction: "ASC" | "DESC"; low?: number; high?: number; limit: number };

const all: Term = { facet: "all", values: [""] };
const vague: Term = { facet: "vague", values: [""] };

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

/** The terms of a search with what its phase demands besides: an overdue session is still planned. */
function allTerms({ terms, when }: SessionSearch): Term[] {
  return when.length === 1 && when[0] === "overdue" ? [...terms, open] : terms;
}

/** One walk for all ranges that touch: gathering the words that begin as typed takes as long as the walk itself. */
function walkMatches(
  db: Db,
  search: SessionSearch,
  match: string,
  now: number,
  walk: Walk,
  order: SQL,
): SQL[] {
  const tests = searchConditions(db, { ...search, match: null, terms: allTerms(search) }, now);
  return searchStretches(db, search, now).map((stretch) => {
    const low = Math.max(stretch.low, walk.low ?? 0);
    const high = Math.min(stretch.high, walk.high ?? endOfChrono);
    // The driver binds numbers as REAL, and FTS5 heeds only bounds that are INTEGER: without the casts a deep page
    // would walk every hit above it.
    const within = sql`p.chrono BETWEEN CAST(${low} AS INTEGER) AND CAST(${high} AS INTEGER)`;
    return sql`SELECT p.chrono FROM ${matchingSessions(match)} p WHERE ${sql.join([within, ...tests], sql` AND `)} ${order}`;
  });
}

/** The sessions of all arms, each once, in the order of the walk. */
function unionOf(arms: SQL[], order: SQL): SQL {
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
 * `SELECT chrono` of the sessions that a search leaves, in the order and within the bounds of `walk`.
 * `now` (epoch milliseconds) decides what is past.
 */
export function selectChronos(db: Db, search: SessionSearch, now: number, walk: Walk): SQL {
  const order = sql.raw(`ORDER BY chrono ${walk.direction} LIMIT ${walk.limit}`);
  if (search.match) return unionOf(walkMatches(db, search, search.match, now, walk, order), order);
  const [dates, phases] = [dateConditions(search), phaseConditions(db, search, now)];
  const terms = allTerms(search);

  const ranges = searchRanges(db, search, now);
  const usual = chooseDriver(db, terms);
  const amongVague = ranges.some((range) => range.vague) ? chooseDriver(db, [...terms, vague]) : usual;

  const arms = ranges.flatMap((range) => {
    const low = Math.max(range.low, walk.low ?? 0);
    const high = Math.min(range.high, walk.high ?? endOfChrono);
    const { driver, rest } = range.vague ? amongVague : usual;
    const rows = [
      ...(range.inside ? [] : dates),
      ...phases,
      ...(range.vague && driver !== vague ? [sql`s.reach_days > ${vagueDays}`] : []),
    ];
    const tests = [...rest.filter((term) => term !== vague).map(inPostings), ...onSession(rows)];
    return driver.values.map((value) => {
      const posted = sql`p.facet = ${driver.facet} AND p.value = ${value} AND p.chrono BETWEEN ${low} AND ${high}`;
      return sql`SELECT p.chrono FROM session_postings p WHERE ${sql.join([posted, ...tests], sql` AND `)} ${order}`;
    });
  });
  return unionOf(arms, order);
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
