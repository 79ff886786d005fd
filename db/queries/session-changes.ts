import { setImmediate } from "node:timers/promises";
import { inArray, sql } from "drizzle-orm";
import type { RevisionEntry } from "@/domain/revision";
import { firstFacts } from "@/domain/revision-difference";
import type { SessionFilters } from "@/domain/session-filters";
import { type Db, getDb } from "../client";
import { keyList } from "../key-list";
import { namesIn } from "../record-names";
import { type RevisionRow, revisionEntries, revisionRows } from "../revision-entries";
import { revisions } from "../schema/history";
import { searchConditions } from "../session-conditions";
import { isEverything, resolveSearch, type SessionSearch } from "../session-search";
import { selectChronos } from "../session-walks";
import { readSnapshot } from "../snapshots";

type Change = { sequence: number; id: string; kind: string };

// Where filters leave few sessions, their own changes are looked up; else the newest changes are asked whether they are of one
// of the many. Neither way grows with the register.
const few = 1000;
const batch = 500;
const mostLookedAt = 10_000;

function ofFew(db: Db, search: SessionSearch, now: number, limit: number): number[] | null {
  if (isEverything(search)) return null;
  const walk = selectChronos(db, search, now, { direction: "DESC", limit: few + 1 });
  const chronos = db.all<{ chrono: number }>(walk).map(({ chrono }) => chrono);
  if (chronos.length > few) return null;
  const rows = db.all<{ sequence: number }>(sql`SELECT sequence FROM revisions
    WHERE record_kind = 'session' AND record_id IN (SELECT id FROM sessions WHERE chrono IN ${keyList(chronos)})
    ORDER BY sequence DESC LIMIT ${limit}`);
  return rows.map(({ sequence }) => sequence);
}

/** Which of the sessions with these ids filters leave; without filters also those that were removed. */
function membersOf(db: Db, ids: string[], search: SessionSearch, now: number): Set<string> {
  if (isEverything(search)) return new Set(ids);
  const tests = [sql`p.deleted_at IS NULL`, ...searchConditions(db, search, now)];
  const rows = db.all<{ id: string }>(
    sql`SELECT p.id FROM sessions p WHERE p.id IN ${keyList(ids)} AND ${sql.join(tests, sql` AND `)}`,
  );
  return new Set(rows.map(({ id }) => id));
}

async function ofMany(db: Db, search: SessionSearch, now: number, limit: number): Promise<number[]> {
  const found: number[] = [];
  let before = Number.MAX_SAFE_INTEGER;
  for (let looked = 0; looked < mostLookedAt && found.length < limit; looked += batch) {
    const rows = db.all<Change>(sql`SELECT sequence, record_id AS id, record_kind AS kind FROM revisions
      WHERE sequence < ${before} ORDER BY sequence DESC LIMIT ${batch}`);
    const ofSessions = rows.filter(({ kind }) => kind === "session");
    const members = membersOf(db, [...new Set(ofSessions.map(({ id }) => id))], search, now);
    found.push(...ofSessions.filter(({ id }) => members.has(id)).map(({ sequence }) => sequence));
    const last = rows.at(-1);
    if (!last || rows.length < batch) break;
    before = last.sequence;
    await setImmediate();
  }
  return found.slice(0, limit);
}

function withFirstFacts(
  db: Db,
  revision: RevisionRow["revision"] | undefined,
  entry: RevisionEntry,
): RevisionEntry {
  if (!revision || entry.act !== "added") return entry;
  const state = readSnapshot(db, "session", revision.schemaVersion, revision.snapshot);
  return { ...entry, differences: firstFacts(state, namesIn(db, "session", [state])) };
}

/**
 * The newest changes of the sessions that filters leave now, newest first, at most `limit`; of a session that was added with what
 * was known then. Without filters also of sessions that were removed since. Where filters leave more than 1,000 sessions, only
 * the last 10,000 changes of the register are looked through. `now` is in epoch milliseconds.
 */
export async function listSessionChanges(
  filters: SessionFilters,
  now: number,
  limit: number,
): Promise<RevisionEntry[]> {
  const db = getDb();
  const search = resolveSearch(db, filters);
  const sequences = ofFew(db, search, now, limit) ?? (await ofMany(db, search, now, limit));
  const rows = revisionRows(db, inArray(revisions.sequence, sequences), revisions.sequence, limit);
  const written = new Map(rows.map(({ revision }) => [revision.sequence, revision]));
  return revisionEntries(db, rows).map((entry) => withFirstFacts(db, written.get(entry.sequence), entry));
}
