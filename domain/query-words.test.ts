import fc from "fast-check";
import { expect, test } from "vitest";
import { queryWords } from "./query-words";
import { searchWords } from "./search-words";

test.each([
  ["general dylevsky", "dilevski", "general"],
  ["Dylevsky, Lt Gen", "dilevski", "lt gen"],
  ["General of the Army Sergei Shoigu", "sergei shoigu", "general of the armi"],
  ["генерал-лейтенант Дылевский", "dilevski", "general leitenant"],
  ["general staff", "staf", "general"],
  ["general", "general", ""],
  ["Lt Gen", "lt gen", ""],
  ["of the army", "of the armi", ""],
  ["first meeting of the army", "first meting of the armi", ""],
  ["", "", ""],
  [" — ", "", ""],
])("%j needs %j and has the rank %j", (text, needed, ranks) => {
  expect(queryWords(text)).toEqual({
    needed: needed.split(" ").filter(Boolean),
    ranks: ranks.split(" ").filter(Boolean),
  });
});

test("no word is lost, and a query with a word needs one", () => {
  const words = fc.array(fc.constantFrom("general", "lt", "of", "army", "dylevsky", "staff", "…", "3rd"));
  fc.assert(
    fc.property(
      words.map((list) => list.join(" ")),
      (text) => {
        const { needed, ranks } = queryWords(text);
        expect([...needed, ...ranks].sort()).toEqual(searchWords(text).sort());
        expect(needed.length > 0).toBe(searchWords(text).length > 0);
      },
    ),
  );
});
