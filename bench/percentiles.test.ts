import fc from "fast-check";
import { expect, test } from "vitest";
import { percentile, timesOf } from "./percentiles";

test.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 3, 2, 1], 0.5, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95, 10],
  [[7], 0.95, 7],
])("of %j the share %d does not exceed %d", (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

test("nothing measured is not a number", () => {
  expect(timesOf([])).toEqual({ p50: Number.NaN, p95: Number.NaN });
});

test("a percentile is one of the values, and as many as asked do not exceed it", () => {
  const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 });
  fc.assert(
    fc.property(values, fc.constantFrom(0.5, 0.95, 1), (all, share) => {
      const found = percentile(all, share);
      expect(all).toContain(found);
      expect(all.filter((value) => value <= found).length).toBeGreaterThanOrEqual(share * all.length);
    }),
  );
});
