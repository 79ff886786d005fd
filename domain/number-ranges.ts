/** The numbers from 1 up to the highest given that are not among those given, ascending; [] when none is missing. */
export function missingNumbers(numbers: readonly number[]): number[] {
  const known = new Set(numbers);
  const highest = numbers.reduce((top, number) => Math.max(top, number), 0);
  return Array.from({ length: highest }, (_, i) => i + 1).filter((number) => !known.has(number));
}

/** Ascending whole numbers with runs drawn together: [1, 2, 6, 7, 8] gives "1, 2, 6–8"; "" for none. */
export function formatNumbers(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? `${first}` : `${first}${last - first > 1 ? "–" : ", "}${last}`))
    .join(", ");
}
