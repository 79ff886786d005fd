import { foldedSpans } from "./text-fold";
import { wordKey } from "./word-key";

/** A word of a text (UTF-16 offsets, end exclusive) and the words by which it is found, at least one. */
export type SearchSpan = { start: number; end: number; words: string[] };

// Printed as one word, with a hyphen or as two: counterterrorism, counter-terrorism; subgroup, sub-group.
const compound = /^(counter|cyber|sub(?=g))([a-z].*)$/;

function parts(word: string): string[] {
  const found = compound.exec(word);
  return found ? found.slice(1).map(wordKey) : [wordKey(word)];
}

/** The words of a text with their places, for marking what a search found. Nothing to read gives []. */
export function searchSpans(text: string): SearchSpan[] {
  return foldedSpans(text).map(({ start, end, words }) => ({ start, end, words: words.flatMap(parts) }));
}

/**
 * The words by which a text is found and by which it is searched: both sides go through this function, and a text
 * answers a query when each query word begins one of the text's words. Case, accents, script and transliteration do
 * not matter ("Дылевский", "Dylevsky" and "Dylevskiy" all give ["dilevski"]). Each word is [a-z0-9]+, in the order
 * of the text, repeated where the text repeats it. Nothing to read gives [].
 */
export function searchWords(text: string): string[] {
  return searchSpans(text).flatMap((span) => span.words);
}

/** The search words of a text joined by a space, as a full-text index stores them; "" when there are none. */
export function searchKey(text: string): string {
  return searchWords(text).join(" ");
}
