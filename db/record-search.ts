import { sql } from "drizzle-orm";
import type { Db } from "./client";
import { boundedWords } from "./search-vocabulary";

/** The records that are found by name. */
export type NamedRecord = "group" | "person" | "venue" | "source";

/**
 * What people typed as an FTS5 query of records: every word a quoted beginning, all of them needed; null when no word is
 * left. The rank of a person may be missing, since names are kept without it; where it is there after all, as in the name
 * of Mr Marshall, it counts for the order. Words hold only a-z and 0-9, so nothing typed is ever read as FTS5 syntax.
 */
function matchQuery(kind: NamedRecord, text: string): string | null {
  const { needed, ranks } = boundedWords(text);
  if (needed.length === 0) return null;
  const all = (words: string[]) => words.map((word) => `"${word}"*`).join(" ");
  if (ranks.length === 0) return all(needed);
  return kind === "person"
    ? `(${all([...needed, ...ranks])}) OR (${all(needed)})`
    : all([...needed, ...ranks]);
}

/**
 * The ids of at most `limit` records whose names hold every word of `query`, as typed so far, in any script, save the rank
 * of a person ("Gen Dylevsky"); best first
 * (BM25: rare words and short names weigh most). Nothing readable in the query finds nothing. Removed records may be
 * among them.
 */
export function findRecords(db: Pick<Db, "all">, kind: NamedRecord, query: string, limit: number): string[] {
  const words = matchQuery(kind, query);
  if (words === null) return [];
  const match = `{kind} : "${kind}" AND {words} : (${words})`;
  const rows = db.all<{ id: string }>(sql`SELECT record_id AS id FROM record_words
    WHERE record_words MATCH ${match} ORDER BY bm25(record_words), rowid LIMIT ${limit}`);
  return rows.map(({ id }) => id);
}
