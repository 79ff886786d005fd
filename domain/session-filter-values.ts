import { countryCode } from "./country";
import { readPartialDate } from "./date-prose";
import { isPartialDate } from "./partial-date";
import { cleanLine, textProblem } from "./plain-text";
import { searchWords } from "./search-words";
import { formats } from "./session";
import { type ChoiceFilter, whens } from "./session-filters";
import { sessionStatuses } from "./session-status";

/** One value of a filter, read; or why it cannot be, as the end of a sentence. */
export type Reading<T> = { value: T } | { reason: string };

const slug = (text: string): Reading<string> =>
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= 120
    ? { value: text }
    : { reason: "no such name" };

/** Reads one of a few words, in any case. */
export function oneOf<T extends string>(values: readonly T[]): (text: string) => Reading<string> {
  return (text) =>
    values.includes(text.toLowerCase() as T)
      ? { value: text.toLowerCase() }
      : { reason: `it can be ${values.join(", ")}` };
}

/** Reads one value of each filter that names records or values; `value` is in canonical form. */
export const choiceReaders: Record<ChoiceFilter, (text: string) => Reading<string>> = {
  group: slug,
  chair: slug,
  person: slug,
  venue: slug,
  city: (text) => {
    const problem = textProblem(text, 100);
    return problem ? { reason: problem } : { value: cleanLine(text) };
  },
  country: (text) => {
    const code = text.length <= 60 ? countryCode(text) : null;
    return code ? { value: code } : { reason: "no such country" };
  },
  party: slug,
  status: oneOf(sessionStatuses),
  format: oneOf(formats),
  topic: slug,
  when: oneOf(whens),
};

/** Reads the date of `from` or `to` into partial-date text: "Mar 2021" is "2021-03". */
export function readDate(text: string): Reading<string> {
  if (isPartialDate(text)) return { value: text };
  const reading = readPartialDate(text);
  return reading.ok ? { value: reading.value } : { reason: reading.message };
}

/** Reads the text of `q`. */
export function readText(text: string): Reading<string> {
  const problem = textProblem(text, 200);
  if (problem) return { reason: problem };
  // A search for no word would find everything and claim that all of it matches.
  return searchWords(text).length > 0
    ? { value: cleanLine(text) }
    : { reason: "it holds no letter or digit to search for" };
}

/** Reads the number of rows on a page, 1 to 200. */
export function readLimit(text: string): Reading<number> {
  const limit = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return limit >= 1 && limit <= 200 ? { value: limit } : { reason: "it can be 1 to 200" };
}
