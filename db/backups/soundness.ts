import { sql } from "drizzle-orm";
import type { Db } from "../client";

const recordTables = {
  session: "sessions",
  group: "groups",
  person: "people",
  venue: "venues",
  party: "parties",
  topic: "topics",
  source: "sources",
};

const isWhole = (db: Db): boolean => {
  const found = db.all<{ integrity_check: string }>(sql`PRAGMA integrity_check(1)`);
  return found.length === 1 && found[0]?.integrity_check === "ok";
};

/** Records of a kind that have not one revision for each of their versions, the last one included. */
function withoutRevision(db: Db, kind: string, table: string): number {
  return (
    db.get<{ count: number }>(sql`
      SELECT count(*) AS count FROM ${sql.identifier(table)} AS record
      WHERE record.version <> (SELECT count(*) FROM revisions AS r
          WHERE r.record_kind = ${kind} AND r.record_id = record.id)
        OR record.version <> (SELECT max(r.version) FROM revisions AS r
          WHERE r.record_kind = ${kind} AND r.record_id = record.id)`)?.count ?? 0
  );
}

const count = (db: Db, table: string, where = sql`1`): number =>
  db.get<{ count: number }>(sql`SELECT count(*) AS count FROM ${sql.identifier(table)} WHERE ${where}`)
    ?.count ?? 0;

const strayPostings = (db: Db) =>
  db.get(sql`SELECT 1 FROM
    (SELECT facet, value, count(*) AS counted FROM session_postings GROUP BY facet, value) AS posted
    FULL JOIN posting_counts AS kept ON kept.facet = posted.facet AND kept.value = posted.value
    WHERE coalesce(posted.counted, 0) <> coalesce(kept.count, 0)`);

/**
 * What is wrong with a register, as the end of a sentence ("its file is damaged"); null when it is sound: SQLite's own checks
 * of pages, indexes and references, then ours: a revision for every version of every record, and lists, counts and words
 * that fit the sessions. Reads all of it, about a second for each 100 MB.
 */
export function unsoundness(db: Db): string | null {
  try {
    if (!isWhole(db)) return "its file is damaged";
    if (db.all(sql`PRAGMA foreign_key_check`).length > 0) return "it refers to records that it does not hold";
    for (const [kind, table] of Object.entries(recordTables)) {
      if (withoutRevision(db, kind, table) > 0) return `the history of its ${table} has gaps`;
    }
    const shown = count(db, "sessions", sql`deleted_at IS NULL`);
    if (count(db, "session_words_docsize") !== shown) return "its search does not fit its sessions";
    if (strayPostings(db)) return "its filters do not fit its sessions";
    return null;
  } catch (error) {
    if (/^SQLITE_/.test(String((error as NodeJS.ErrnoException).code))) return "its file is damaged";
    throw error;
  }
}
