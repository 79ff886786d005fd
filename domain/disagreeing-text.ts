import { monthNames } from "./calendar-names";

const months = new Set<string>(monthNames);

// An apostrophe within a word opens and closes nothing.
const quoted = /(?<!\p{L})['‘“"]([^'‘’“”"]+)['’”"](?!\p{L})/gu;
const wordsOf = (text: string) => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
// A single letter is told of, as in "a small L".
const isPlain = (word: string) => /^(?:\p{Ll}+|\p{L})$/u.test(word) || months.has(word);

// Words that name nothing: in small letters, but for the first of a sentence.
function isAside(text: string, isAtStart: boolean): boolean {
  return wordsOf(text).every((word, at) => isPlain(word) || (isAtStart && at === 0));
}

// What stands before a comma and an aside: "Mr Masami" of "Mr Masami, the given name".
function headOf(text: string): string {
  const [head = "", ...rest] = text.split(/,\s*/);
  return isAside(rest.join(" "), false) ? head : text;
}

/**
 * What a source that disagrees may give as another value, as people write it down: the whole text; what it puts in quotation
 * marks; what stands before a comma and an aside; the names of a list. Each reading is a list of values of which all must be meant.
 * A text of several words in small letters and without a number is a remark, which gives no value.
 * @example otherValues("'Hamaundu', in the same text").readings // [["'Hamaundu', in the same text"], ["Hamaundu"]]
 */
export function otherValues(text: string): { readings: string[][]; isRemark: boolean } {
  const readings = [[text]];
  const quotes = [...text.matchAll(quoted)].map(([, value = ""]) => headOf(value));
  const around = text.replace(quoted, "");
  if (quotes.length > 0) {
    if (isAside(around, /^\s*\p{L}/u.test(text))) readings.push(quotes);
  } else {
    const [head, list] = [headOf(text), text.split(/\s*[,;]\s*/).filter(Boolean)];
    if (head !== text) readings.push([head]);
    if (list.length > 1) readings.push(list);
  }
  const words = wordsOf(text);
  return {
    readings,
    isRemark: quotes.length === 0 && words.length > 1 && !/\d/.test(text) && isAside(text, true),
  };
}
