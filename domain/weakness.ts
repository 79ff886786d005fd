/**
 * Why a session is poorly proved, worst first, each with its weight. No source at all; sources that disagree; a fact changed since
 * without a source; only one side's word; a number or a date that somebody inferred. Weights are powers of two, so that a sum tells which of them hold and
 * sorts the worst first.
 */
export const weaknesses = [
  { name: "no source", weight: 16, words: "no source" },
  { name: "conflicting", weight: 8, words: "sources disagree" },
  { name: "changed", weight: 4, words: "changed without a source" },
  { name: "one side", weight: 2, words: "one side’s word only" },
  { name: "inferred", weight: 1, words: "number or date inferred" },
] as const;

export type Weakness = (typeof weaknesses)[number]["name"];

/** The weight of a weakness in a session's sum. */
export function weightOf(name: Weakness): number {
  return weaknesses.find((each) => each.name === name)?.weight ?? 0;
}

/** What a sum of weights says, worst first, in words: `weaknessWords(9)` is ["sources disagree", "number or date inferred"]. */
export function weaknessWords(sum: number): string[] {
  return weaknesses.filter(({ weight }) => Math.floor(sum / weight) % 2 === 1).map(({ words }) => words);
}
