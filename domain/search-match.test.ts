import fc from "fast-check";
import { expect, test } from "vitest";
import { markMatches } from "./search-match";

const marked = (text: string, query: string) =>
  markMatches(text, query)
    .map((run) => (run.matched ? `[${run.text}]` : run.text))
    .join("");

test.each([
  ["Lt Gen Igor Dylevskiy, Moscow", "Дылев", "Lt Gen Igor [Dylevskiy], Moscow"],
  ["Игорь Дылевский", "dylevsky", "Игорь [Дылевский]"],
  ["Yaşar GÜLER", "guler", "Yaşar [GÜLER]"],
  ["राजनाथ सिंह", "singh", "राजनाथ [सिंह]"],
  ["Working Group on Military Cooperation", "milit coop", "Working Group on [Military] [Cooperation]"],
  ["IRIGC-M&MTC", "mtc", "IRIGC-M&[MTC]"],
  ["O’Brien (Retd)", "o'brien", "[O’Brien] (Retd)"],
  ["3rd meeting", "3", "[3rd] meeting"],
  ["Delhi", "delhi", "[Delhi]"],
  ["Delhi", "moscow", "Delhi"],
  ["Delhi", "  ", "Delhi"],
  ["", "delhi", ""],
])("in %j the query %j marks %j", (text, query, result) => {
  expect(marked(text, query)).toBe(result);
});

test("the runs joined are the text unchanged, and none is empty", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(anyText, anyText, fc.nat(), (before, after, cut) => {
      const text = `${before}Dylevsky ${after}`;
      const runs = markMatches(text, text.slice(0, cut % (text.length + 1)));
      expect(runs.map((run) => run.text).join("")).toBe(text);
      expect(runs.every((run) => run.text !== "")).toBe(true);
    }),
  );
});

test("a query of the text's own words marks every word", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[A-Za-z]{1,9}$/), { minLength: 1, maxLength: 6 }), (words) => {
      const runs = markMatches(words.join(" - "), words.join(" "));
      expect(runs.filter((run) => !run.matched).every((run) => run.text === " - ")).toBe(true);
    }),
  );
});
