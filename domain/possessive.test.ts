import { expect, test } from "vitest";
import { possessive } from "./possessive";

test.each([
  ["Russia", "Russia’s"],
  ["United States", "United States’"],
  ["Philippines", "Philippines’"],
  ["US", "US’"],
])("%s owns as %s", (name, owning) => {
  expect(possessive(name)).toBe(owning);
});
