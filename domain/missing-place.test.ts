import { describe, expect, it } from "vitest";
import { missingPlaceText } from "./missing-place";
import { phases } from "./phase";

describe("missingPlaceText", () => {
  it.each([
    ["held", "past", "place not stated"],
    ["held", "undated", "place not stated"],
    ["held", "now", "place not stated"],
    ["announced", "overdue", "place not stated"],
    ["lapsed", "past", "place not stated"],
    ["cancelled", "upcoming", "place not stated"],
    ["announced", "upcoming", "place open"],
    ["proposed", "undated", "place open"],
    ["confirmed", "now", "place open"],
    ["postponed", "undated", "place open"],
  ] as const)("of a session that is %s and %s: %s", (status, phase, expected) => {
    expect(missingPlaceText({ status, phase })).toBe(expected);
  });

  it("never calls the place of a held session open", () => {
    expect(phases.map((phase) => missingPlaceText({ status: "held", phase }))).not.toContain("place open");
  });
});
