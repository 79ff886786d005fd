import { expect, test } from "vitest";
import { circleSentence, syndicationCircle } from "./syndication";

const source = (publisher: string, syndicatedFrom: string | null = null) => ({ publisher, syndicatedFrom });

test.each([
  ["nothing", source("PIB"), [source("PIB", "ANI"), source("ANI", "PIB")], null],
  ["an agency that nobody else names", source("The Hindu", "PTI"), [source("PTI")], null],
  [
    "the agency of others",
    source("The Hindu", "PTI"),
    [source("NewsDrum", "PTI"), source("PTI", "PIB")],
    null,
  ],
  ["itself, however it is written", source("PTI", "P.T.I."), [], ["PTI", "P.T.I."]],
  ["one that is syndicated from it", source("ANI", "PTI"), [source("pti", "ANI")], ["ANI", "PTI", "ANI"]],
  [
    "one by way of a third",
    source("A", "B"),
    [source("B", "C"), source("B", "D"), source("D", "B"), source("C", "A")],
    ["A", "B", "C", "A"],
  ],
])("a source that is syndicated from %s", (_, of, others, way) => {
  expect(syndicationCircle(of, others)).toEqual(way);
});

test("a circle is told step by step", () => {
  expect(circleSentence(["A", "A"])).toContain("syndicated from itself");
  expect(circleSentence(["A", "B", "A"])).toContain("in a circle: A from B, B from A.");
});
