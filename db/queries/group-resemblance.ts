import { searchWords } from "@/domain/search-words";
import type { Db } from "../client";
import { findRecords } from "../record-search";

// Words that the names of most bodies have and that tell none from another.
const small = new Set(["a", "and", "for", "in", "of", "on", "the"]);
const mostWords = 12;
const perWord = 500;

/**
 * The ids of at most `limit` groups whose names hold most of the words of a text, those that hold more of them first, for a
 * name that no group has: one word written otherwise ("defence", "Defense") hides a body from a search for all of them.
 * Removed groups may be among them. A single word resembles nothing.
 */
export function findResemblingGroups(db: Pick<Db, "all">, text: string, limit: number): string[] {
  const words = [...new Set(searchWords(text))].filter((word) => !small.has(word)).slice(0, mostWords);
  const held = new Map<string, number>();
  for (const word of words) {
    for (const id of findRecords(db, "group", word, perWord)) held.set(id, (held.get(id) ?? 0) + 1);
  }
  return [...held]
    .filter(([, count]) => count >= 2 && count * 2 > words.length)
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit)
    .map(([id]) => id);
}
