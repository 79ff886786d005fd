import { searchSpans, searchWords } from "./search-words";

/** A stretch of the display text; `matched` tells whether the query found it. */
export type MatchRun = { text: string; matched: boolean };

/**
 * Splits a text into runs, marking each word that a word of the query begins, across case, accents and script: the
 * query "Дылев" marks "Dylevsky" whole. The runs joined are the text unchanged; an empty text gives [].
 */
export function markMatches(text: string, query: string): MatchRun[] {
  const wanted = [...new Set(searchWords(query))];
  const runs: MatchRun[] = [];
  let done = 0;
  const add = (end: number, matched: boolean) => {
    if (end > done) runs.push({ text: text.slice(done, end), matched });
    done = Math.max(done, end);
  };
  if (wanted.length > 0) {
    for (const { start, end, words } of searchSpans(text)) {
      if (!words.some((word) => wanted.some((prefix) => word.startsWith(prefix)))) continue;
      add(start, false);
      add(end, true);
    }
  }
  add(text.length, false);
  return runs;
}
