import { sql } from "drizzle-orm";
import { queryWords } from "@/domain/query-words";
import type { Db } from "./client";

/** Words beyond these are not searched for. */
export const mostQueryWords = 12;

/** The words of a query of which at most `mostQueryWords` are left, ranks last. */
export function boundedWords(text: string): ReturnType<typeof queryWords> {
  const { needed, ranks } = queryWords(text);
  return {
    needed: needed.slice(0, mostQueryWords),
    ranks: ranks.slice(0, Math.max(0, mostQueryWords - needed.length)),
  };
}

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
 * What people typed as an FTS5 query of sessions: every word a beginning, all of them needed. A rank need not be found where
 * another word is found in somebody's name, which the register keeps without it: "general dylevsky" is one name, while
 * "general staff" asks for both words. Where a beginning stands for few words, these are named, since FTS5 merges the whole
 * lists of a beginning but steps through a word's. Null when no word is left.
 */
export function sessionMatchQuery(db: Pick<Db, "all">, text: string): string | null {
  const { needed, ranks } = boundedWords(text);
  const words = needed.map((word) => spelledOut(db, word));
  const isNamed = `{people} : (${words.join(" OR ")})`;
  const optional = ranks.map((rank) => `(${spelledOut(db, rank)} OR ${isNamed})`);
  return words.length ? [...words, ...optional].join(" AND ") : null;
}
