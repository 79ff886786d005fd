import { readPartialDate } from "./date-prose";
import { formatPartialDate } from "./date-text";
import { otherValues } from "./disagreeing-text";
import { samePersonLikely } from "./name-match";
import { nameParts } from "./name-part";
import { resembles } from "./name-resemblance";
import { parseOrdinal } from "./ordinal";
import { endsRank, isRank, isRetired, leadsToRank } from "./rank-words";
import { searchWords } from "./search-words";
import type { CitedField } from "./source";

/**
 * How much a source that disagrees says otherwise: another fact; the same name or day in another spelling, order, script or rank;
 * or a remark that gives no other value.
 */
export const disagreementKinds = ["fact", "spelling", "remark"] as const;
export type DisagreementKind = (typeof disagreementKinds)[number];

/** What the register keeps of a field, in every form that it knows; dates and numbers as they are kept. */
export type KeptForms = (field: CitedField) => readonly string[];

const slight = new Set("a and for in of on the to".split(" "));
const isHonorific = (words: string[]) =>
  words.length > 0 &&
  words.every(
    (word) =>
      isRank(word) || leadsToRank(word) || endsRank(word) || isRetired(word) || /^(?:sr\.?|of)$/i.test(word),
  );

// A name that says no more than the one kept: each of its words stands there too, none of them only as an initial.
function isPartOf(said: string, kept: string): boolean {
  const words = nameParts(said);
  const there = nameParts(kept).filter((part) => !part.isInitial);
  return (
    words.some((part) => !part.isInitial) &&
    words.every((part) => there.some((other) => resembles(part.key, other.key)))
  );
}

function isSamePerson(printed: string, kept: string): boolean {
  // A scanned capital I is read as a small L, which begins no name before a consonant.
  const said = printed.replace(/\bl(?=[bcdfghjkmnpqrstvwxz])/g, "I");
  return isHonorific(said.split(/\s+/)) || samePersonLikely(said, kept) || isPartOf(said, kept);
}

// The same words in any order, each in any spelling.
function hasSameWords(said: string, kept: string): boolean {
  const [words, left] = [said, kept].map((text) => searchWords(text).filter((word) => !slight.has(word)));
  if (!words || !left || words.length === 0 || words.length !== left.length) return false;
  return words.every((word) => {
    const found = left.findIndex((other) => resembles(word, other));
    if (found >= 0) left.splice(found, 1);
    return found >= 0;
  });
}

function isSameDate(said: string, kept: string): boolean {
  const reading = readPartialDate(said);
  return reading.ok && formatPartialDate(reading.value) === formatPartialDate(kept);
}

function isSame(field: CitedField, said: string, kept: string): boolean {
  if (field === "dates") return isSameDate(said, kept);
  if (field === "ordinal") return parseOrdinal(said) === Number(kept);
  return field === "appearances" ? isSamePerson(said, kept) : hasSameWords(said, kept);
}

const named: CitedField[] = ["session", "venue", "host", "appearances"];

/**
 * What kind of disagreement a source's other value is, told by comparing it with all forms of what is kept. In doubt it is another
 * fact: a name that the register does not know, or words among which one may stand.
 * @example disagreementKind("appearances", "Shri Rajnath Singh", () => ["Rajnath Singh"]) // "spelling"
 */
export function disagreementKind(
  field: CitedField,
  differingValue: string,
  keptForms: KeptForms,
): DisagreementKind {
  const kept = keptForms(field);
  const isSpelling = (values: string[]) =>
    values.length > 0 && values.every((said) => kept.some((form) => isSame(field, said, form)));
  const { readings, isRemark } = otherValues(differingValue);
  if (readings.some(isSpelling)) return "spelling";
  return isRemark && named.includes(field) ? "remark" : "fact";
}
