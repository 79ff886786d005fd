import { expect, it } from "vitest";
import { isStillProof } from "./proof";

const at = "2026-11-24T12:00:00.000Z";

it.each([
  ["at once", 0, true],
  ["just before ten minutes", 10 * 60_000 - 1, true],
  ["after ten minutes", 10 * 60_000, false],
  ["the next day", 24 * 60 * 60_000, false],
])("a login is a proof %s: %#", (_, later, expected) => {
  expect(isStillProof(at, Date.parse(at) + later)).toBe(expected);
});

it("an instant that cannot be read proves nothing", () => {
  expect(isStillProof("", Date.parse(at))).toBe(false);
});
