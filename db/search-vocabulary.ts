import { sql } from "drizzle-orm";
import { searchWords } from "@/domain/search-words";
import type { Db } from "./client";

/** Words beyond these are not searched for. */
export const mostQueryWords = 12;

const mostSpelledOut = 24;

/** Adds words to those that a typed beginning may stand for; known ones stay as they are. */
export function rememberWords(tx: Pick<Db, "run">, words: string[]): void {
  const list = JSON.stringify([...new Set(words)]);
  tx.run(sql`INSERT OR IGNORE INTO search_vocabulary (word) SELECT value FROM json_each(${list})`);
}

/** Forgets every word, before all of them are stored anew. */
export function forgetWords(tx: Pick<Db, "run">): void {
  tx.run(sql`DELETE FROM search_vocabulary`);
}

/** "{" follows the letters and digits of which words consist. */
function spelledOut(db: Pick<Db, "all">, beginning: string): string {
  const words = db.all<{ word: string }>(sql`SELECT word FROM search_vocabulary
    WHERE word >= ${beginning} AND word < ${`${beginning}{`} ORDER BY word LIMIT ${mostSpelledOut + 1}`);
  if (words.length > mostSpelledOut) return `"${beginning}"*`;
  if (words.length === 0) return `"${beginning}"`;
  return `(${words.map(({ word }) => `"${word}"`).join(" OR ")})`;
}

/**
 * What people typed as an FTS5 query of sessions, with the same meaning as matchQuery's: where a beginning stands for few
 * words, these are named, since FTS5 merges the whole lists of a beginning but steps through a word's. Null when no word
 * is left.
 */
export function sessionMatchQuery(db: Pick<Db, "all">, text: string): string | null {
  const words = searchWords(text).slice(0, mostQueryWords);
  return words.length ? words.map((word) => spelledOut(db, word)).join(" AND ") : null;
}
