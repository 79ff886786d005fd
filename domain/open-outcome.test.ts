import { expect, test } from "vitest";
import { allOf, isOverdue } from "./open-outcome";

test.each([
  ["2026-11-23", true],
  ["2026-11-24", false],
  ["2026-11", false],
  ["2025", true],
  ["../2026-01-01", true],
  ["2020/..", false],
  ["nonsense", false],
  [null, false],
])("what was due %s is overdue on 24 November 2026: %s", (due, overdue) => {
  expect(isOverdue({ due }, "2026-11-24")).toBe(overdue);
});

test("names stand in a row", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(allOf)).toEqual(["", "A", "A and B", "A, B and C"]);
});
