import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumbers, missingNumbers } from "./number-ranges";

test.each([
  [[], []],
  [[1, 2, 3], []],
  [
    [3, 5, 4, 9],
    [1, 2, 6, 7, 8],
  ],
  [[2, 2], [1]],
])("of %j the numbers %j are missing", (numbers, missing) => {
  expect(missingNumbers(numbers)).toEqual(missing);
});

test.each([
  [[], ""],
  [[4], "4"],
  [[1, 2], "1, 2"],
  [[1, 2, 6, 7, 8], "1, 2, 6–8"],
  [[1, 2, 3, 5], "1–3, 5"],
])("%j is written %j", (numbers, text) => {
  expect(formatNumbers(numbers)).toBe(text);
});

test("known and missing numbers together are every number up to the highest", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (known) => {
      const all = [...known, ...missingNumbers(known)].sort((a, b) => a - b);
      expect(formatNumbers(all)).toBe(
        formatNumbers(Array.from({ length: Math.max(...known) }, (_, i) => i + 1)),
      );
    }),
  );
});
