import { type NamePart, nameParts } from "./name-part";
import { resembles } from "./name-resemblance";

/** How each part can answer another, best first, with what such an answer is worth. */
const answers: readonly [(a: NamePart, b: NamePart) => boolean, number][] = [
  [(a, b) => a.key === b.key, 1],
  [(a, b) => !a.isInitial && !b.isInitial && resembles(a.key, b.key), 0.9],
  [
    (a, b) =>
      a.isInitial !== b.isInitial && (a.isInitial ? b.key.startsWith(a.key) : a.key.startsWith(b.key)),
    0.75,
  ],
];

const isPatronymic = (part: NamePart) => /(?:vich|vna|ichna)$/.test(part.key);
const spelled = (parts: readonly NamePart[]) => parts.map((part) => part.key).join("");

/**
 * Whether what the longer name has left over speaks for another family: a whole word where the shorter's own word was
 * answered by an initial (Joseph F Dunford, Joseph Felter), or several with the first or last word of the name.
 */
function isAnotherFamily(whole: readonly NamePart[], left: NamePart[], hasThinAnswer: boolean): boolean {
  const words = left.filter((part) => !part.isInitial && !isPatronymic(part));
  const isEndLeft = words.some((part) => part === whole[0] || part === whole.at(-1));
  return hasThinAnswer ? words.length > 0 : words.length > 1 && isEndLeft;
}

type Comparison = { likeness: number; isLikely: boolean };
const nothing: Comparison = { likeness: 0, isLikely: false };

function compare(a: string, b: string): Comparison {
  // The shorter name asks and the longer answers; a fixed order makes the result the same both ways round.
  const [asking, answering] = [nameParts(a), nameParts(b)].sort(
    (one, two) => one.length - two.length || (spelled(one) < spelled(two) ? -1 : 1),
  ) as [readonly NamePart[], readonly NamePart[]];
  if (asking.length === 0) return nothing;
  if (spelled(asking) === spelled(answering)) return { likeness: 1, isLikely: true };
  const open = [...asking];
  const left = [...answering];
  let worth = 0;
  let hasFullWord = false;
  let hasThinAnswer = false;
  for (const [answersTo, value] of answers) {
    for (const part of [...open]) {
      const found = left.findIndex((other) => answersTo(part, other));
      const other = left[found];
      if (!other) continue;
      left.splice(found, 1);
      open.splice(open.indexOf(part), 1);
      worth += value;
      hasFullWord ||= !part.isInitial && !other.isInitial;
      hasThinAnswer ||= !part.isInitial && other.isInitial;
    }
  }
  if (open.length > 0 || !hasFullWord || isAnotherFamily(answering, left, hasThinAnswer))
    return { likeness: (0.4 * worth) / answering.length, isLikely: false };
  if (asking.length === 1) return { likeness: 0.5, isLikely: false };
  // A middle initial or a patronymic that only one source prints says nothing against one person.
  const unanswered = left.reduce((sum, part) => sum + (part.isInitial || isPatronymic(part) ? 0.1 : 0.35), 0);
  return { likeness: 0.6 + (0.4 * worth) / (asking.length + unanswered), isLikely: true };
}

/**
 * How much two printed names look like one person's, 0 to 1, whatever their order, script, rank and initials; the
 * same both ways round. 1 for the same words, above 0.6 for names that may be one person's ("J P Mathew", "Johnson P
 * Mathew"), 0.5 for a bare family name that fits, 0.4 or less where a given name disagrees, 0 for nothing.
 */
export function nameSimilarity(a: string, b: string): number {
  return compare(a, b).likeness;
}

/** Whether two printed names may well be one person's: every part of the shorter is answered by the longer. */
export function samePersonLikely(a: string, b: string): boolean {
  return compare(a, b).isLikely;
}

/**
 * The people whom a printed name may mean, best first, each by the printed form that fits best; [] when nobody fits.
 * It only suggests: two people can share a name, and one person's names can have nothing in common.
 */
export function likelyPeople<T extends { forms: string[] }>(
  printed: string,
  people: T[],
): { person: T; likeness: number }[] {
  return people
    .map((person) => ({
      person,
      likeness: Math.max(0, ...person.forms.map((form) => nameSimilarity(printed, form))),
    }))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((one, two) => two.likeness - one.likeness);
}
