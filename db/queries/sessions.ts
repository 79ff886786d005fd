import { setImmediate } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Count } from "@/domain/facet";
import type { Session, SessionSummary } from "@/domain/session";
import type { SessionFilters } from "@/domain/session-filters";
import { type Db, getDb } from "../client";
import { groupOrderedChronos } from "../group-pages";
import { loadSummaries } from "../rows";
import { rankedSessions } from "../search";
import { resolveSearch, type SessionSearch } from "../session-search";
import { chooseDriver, selectChronos } from "../session-walks";
import { loadWholeSessions } from "../whole-sessions";

/** Where counting stops: above it a count is "1,000+". */
export const countCap = 1000;

function chronosAfter(db: Db, filters: SessionFilters, search: SessionSearch, now: number): number[] {
  const after = filters.after && /^\d{1,16}$/.test(filters.after) ? Number(filters.after) : null;
  const direction = filters.sort === "date" ? "ASC" : "DESC";
  const bound = after === null ? {} : direction === "ASC" ? { low: after + 1 } : { high: after - 1 };
  const walk = { direction, limit: filters.limit + 1, ...bound } as const;
  return db.all<{ chrono: number }>(selectChronos(db, search, now, walk)).map((row) => row.chrono);
}

/** The chronological keys of one page of the sessions that filters leave, and the cursor of the next page. */
function pageOfChronos(db: Db, filters: SessionFilters, now: number) {
  const search = resolveSearch(db, filters);
  if (filters.sort === "group") return groupOrderedChronos(db, filters, search, now);
  const chronos = chronosAfter(db, filters, search, now);
  const page = chronos.slice(0, filters.limit);
  const last = page.at(-1);
  const next = chronos.length > filters.limit && last !== undefined ? String(last) : null;
  return { chronos: page, next };
}

/**
 * One page of the sessions that filters leave, in their order, with the cursor of the next page (null on the last).
 * Filters that name nothing in the register are left out (see knownFilters). `now` is in epoch milliseconds.
 */
export async function listSessions(
  filters: SessionFilters,
  now: number,
): Promise<{ rows: SessionSummary[]; next: string | null }> {
  const db = getDb();
  const { chronos, next } = pageOfChronos(db, filters, now);
  return { rows: loadSummaries(db, chronos, now), next };
}

/** The same page with its sessions whole, for programs. */
export async function listWholeSessions(
  filters: SessionFilters,
  now: number,
): Promise<{ rows: Session[]; next: string | null }> {
  const db = getDb();
  const { chronos, next } = pageOfChronos(db, filters, now);
  return { rows: loadWholeSessions(db, chronos, now), next };
}

const batch = 200;

/**
 * All sessions that filters leave, whole and in their order, a batch at a time, so that memory stays the same however many
 * there are and others are answered in between; `after` and `limit` count for nothing. What is changed while it is read may
 * come as it was or as it is.
 */
export async function* sessionBatches(filters: SessionFilters, now: number): AsyncGenerator<Session[]> {
  let after: string | null = null;
  do {
    const { rows, next }: Awaited<ReturnType<typeof listWholeSessions>> = await listWholeSessions(
      { ...filters, after, limit: batch },
      now,
    );
    yield rows;
    after = next;
    await setImmediate();
  } while (after !== null);
}

/** How many sessions a search leaves, exactly up to 1,000. */
export function countSearch(db: Db, search: SessionSearch, now: number): Count {
  const plain =
    search.match === null && search.fromDay === null && search.toDay === null && search.when.length === 0;
  const [only] = search.terms;
  // One posting list's length is kept; several values of one filter may share sessions, so they are counted.
  if (plain && (!only || (search.terms.length === 1 && only.values.length === 1))) {
    return { count: chooseDriver(db, search.terms).count, atLeast: false };
  }
  const chronos = selectChronos(db, search, now, { direction: "DESC", limit: countCap + 1 });
  const row = db.get<{ count: number }>(sql`SELECT count(*) AS count FROM (${chronos})`);
  const count = row?.count ?? 0;
  return count > countCap ? { count: countCap, atLeast: true } : { count, atLeast: false };
}

/** How many sessions filters leave: exact for none or one value, else up to 1,000. `now` is in epoch milliseconds. */
export async function countSessions(filters: SessionFilters, now: number): Promise<Count> {
  const db = getDb();
  return countSearch(db, resolveSearch(db, filters), now);
}

/** The sessions that match a text best, for suggestions as one types; empty when it holds no word. */
export async function searchSessions(text: string, limit: number, now: number): Promise<SessionSummary[]> {
  const db = getDb();
  return loadSummaries(db, rankedSessions(db, text, limit), now);
}
