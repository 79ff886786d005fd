/**
 * Why a session is poorly proved, worst first, each with its weight. No source at all; sources that disagree on a fact; a fact
 * changed since without a source; only one side's word; a number or a date that somebody inferred; sources of which no more than
 * the spelling differs. Weights are powers of two, so that a sum tells which of them hold and sorts the worst first.
 */
export const weaknesses = [
  { name: "no-source", weight: 64, words: "no source" },
  { name: "conflicting", weight: 32, words: "sources disagree" },
  { name: "changed", weight: 16, words: "changed without a source" },
  { name: "one-side", weight: 8, words: "one side’s word only" },
  { name: "number-inferred", weight: 4, words: "number inferred" },
  { name: "date-inferred", weight: 2, words: "date inferred" },
  { name: "spelling", weight: 1, words: "spelling or a remark" },
] as const;

export type Weakness = (typeof weaknesses)[number]["name"];

/** The weight of a weakness in a session's sum. */
export function weightOf(name: Weakness): number {
  return weaknesses.find((each) => each.name === name)?.weight ?? 0;
}

/** Whether a sum of weights holds that of a weakness. */
export function hasWeakness(sum: number, name: Weakness): boolean {
  return Math.floor(sum / weightOf(name)) % 2 === 1;
}

/** What a sum of weights says, worst first: `weaknessesIn(34)` is ["conflicting", "date-inferred"]. */
export function weaknessesIn(sum: number): Weakness[] {
  return weaknesses.map(({ name }) => name).filter((name) => hasWeakness(sum, name));
}

/** A weakness in words: "sources disagree". */
export function weaknessWords(name: Weakness): string {
  return weaknesses.find((each) => each.name === name)?.words ?? name;
}
