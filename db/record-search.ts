import { sql } from "drizzle-orm";
import type { Db } from "./client";
import { matchQuery } from "./search";

/** The records that are found by name. */
export type NamedRecord = "group" | "person" | "venue";

/**
 * The ids of at most `limit` records whose names hold every word of `query`, as typed so far, in any script; best first
 * (BM25: rare words and short names weigh most). Nothing readable in the query finds nothing. Removed records may be
 * among them.
 */
export function findRecords(db: Pick<Db, "all">, kind: NamedRecord, query: string, limit: number): string[] {
  const words = matchQuery(query);
  if (words === null) return [];
  const match = `{kind} : "${kind}" AND {words} : (${words})`;
  const rows = db.all<{ id: string }>(sql`SELECT record_id AS id FROM record_words
    WHERE record_words MATCH ${match} ORDER BY bm25(record_words), rowid LIMIT ${limit}`);
  return rows.map(({ id }) => id);
}
