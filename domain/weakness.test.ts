import { expect, test } from "vitest";
import { hasWeakness, weaknesses, weaknessesIn, weightOf } from "./weakness";

test("a sum tells what it is made of, the worst first", () => {
  expect(weaknessesIn(weightOf("spelling") + weightOf("no-source"))).toEqual(["no-source", "spelling"]);
  expect(weaknessesIn(0)).toEqual([]);
  expect(hasWeakness(weightOf("changed"), "conflicting")).toBe(false);
});

test("each weighs more than all that are less bad together", () => {
  for (const [at, { weight }] of weaknesses.entries()) {
    const less = weaknesses.slice(at + 1).reduce((sum, each) => sum + each.weight, 0);
    expect(weight).toBeGreaterThan(less);
  }
});
