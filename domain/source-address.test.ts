import { expect, test } from "vitest";
import { plainAddress, sameAddresses } from "./source-address";

test.each([
  ["https://tass.com/1", "http://www.tass.com/1/"],
  ["http://www.tass.com/1/?utm_source=x&id=2", "https://tass.com/1?id=2"],
  ["https://tass.com/1#part", "https://tass.com/1"],
  ["https://tass.com", "https://www.tass.com/"],
])("%s and %s are one address", (typed, stored) => {
  expect(sameAddresses(typed)).toContain(stored);
});

test.each([
  ["https://tass.com/1", "https://tass.com/2"],
  ["https://tass.com/1?id=2", "https://tass.com/1?id=3"],
])("%s and %s are two", (typed, stored) => {
  expect(sameAddresses(typed)).not.toContain(stored);
});

test.each([
  ["https://tass.com/1?utm_source=x&id=2#top", "https://tass.com/1?id=2"],
  ["https://tass.com/1", "https://tass.com/1"],
  ["https://tass.com", "https://tass.com"],
  ["https://tass.com/#/1", "https://tass.com/#/1"],
  ["no address", "no address"],
])("a source keeps %s as %s", (typed, kept) => {
  expect(plainAddress(typed)).toBe(kept);
});

test("what is no address has none", () => {
  expect(["", "tass.com", "javascript:alert(1)"].flatMap(sameAddresses)).toEqual([]);
});
