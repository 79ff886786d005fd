import anyAscii from "any-ascii";
import { spellOutDevanagari } from "./devanagari";

/** A word of a text: where it stands (UTF-16 offsets, end exclusive) and its folded words, [a-z0-9] only, at least one. */
export type FoldedSpan = { start: number; end: number; words: string[] };

const letter = "[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D]";
// Dotted acronyms that are printed without dots just as often. Initials of names ("J.P.") stay apart on purpose.
const acronym = `(?<!${letter})(?:U\\.S\\.A|U\\.A\\.E|P\\.R\\.C|R\\.O\\.K|U\\.S|U\\.K|U\\.N|E\\.U|D\\.C)\\.?(?!${letter})`;
// An apostrophe belongs to its word (O'Brien, Gen'l), and so does the hyphen of co-operation.
const joint = "(?:['’ʼ‘`´]|(?<=\\b[Cc][Oo])-(?=[Oo]))";
const token = new RegExp(`${acronym}|\\+|${letter}+(?:${joint}${letter}+)*`, "gu");

const eastAsian = /[\p{Script=Han}\p{Script=Hangul}]/u;
const eastAsianRun = /\p{Script=Han}+|\p{Script=Hangul}+|[^\p{Script=Han}\p{Script=Hangul}]+/gu;
const beyondAscii = /\P{ASCII}/u;

function toAscii(word: string): string {
  if (!beyondAscii.test(word)) return word;
  // A soft or hard sign before a vowel is spoken as a y (Васильев, Vasilyev); elsewhere it is silent.
  const signed = word.normalize("NFC").replace(/[ьъ](?=[аеёиоуэюя])/gi, "й");
  return anyAscii(spellOutDevanagari(signed));
}

/** Chinese and Korean are written without spaces: two or three Han signs are read as family and given name. */
function eastAsianWords(run: string): string[] {
  const syllables = toAscii(run).match(/[A-Z]?[a-z]+|[0-9]+/g) ?? [];
  const isHanName = /^\p{Script=Han}{2,3}$/u.test(run) && syllables.length > 1;
  const words = isHanName ? [syllables[0] ?? "", syllables.slice(1).join("")] : syllables;
  return words.map((word) => word.toLowerCase());
}

// Registers repeat their words, and transliteration is the slow step. The cache is dropped when full, so that
// strangers' queries cannot fill memory.
const known = new Map<string, string[]>();
const knownLimit = 20_000;

function fold(word: string): string[] {
  if (word === "+") return ["plus"];
  if (/^[A-Za-z0-9]+$/.test(word)) return [word.toLowerCase()];
  const found = known.get(word);
  if (found) return found;
  const bare = toAscii(word)
    .toLowerCase()
    .replace(/['`´.-]/g, "");
  const words = bare.match(/[a-z0-9]+/g) ?? [];
  if (known.size >= knownLimit) known.clear();
  known.set(word, words);
  return words;
}

/**
 * The words of a text in order, each with its place and its folded form. What folds to nothing (punctuation, emoji) has
 * no span. "+" is read "plus", as in "2+2" and "ADMM+".
 */
export function foldedSpans(text: string): FoldedSpan[] {
  const spans: FoldedSpan[] = [];
  const add = (start: number, end: number, words: string[]) => {
    if (words.length > 0) spans.push({ start, end, words });
  };
  for (const { 0: word, index } of text.matchAll(token)) {
    if (!beyondAscii.test(word) || !eastAsian.test(word)) {
      add(index, index + word.length, fold(word));
      continue;
    }
    for (const { 0: run, index: within } of word.matchAll(eastAsianRun)) {
      const start = index + within;
      add(start, start + run.length, eastAsian.test(run) ? eastAsianWords(run) : fold(run));
    }
  }
  return spans;
}

/**
 * The text in lower-case ASCII letters and digits with single spaces, for comparing and for addresses, never for
 * display: "Gen’l Güler, O'Brien (U.S.)" gives "genl guler obrien us". Apostrophes vanish, other punctuation parts
 * words. Nothing to read gives "".
 */
export function foldText(text: string): string {
  return foldedSpans(text)
    .flatMap((span) => span.words)
    .join(" ");
}
