import { expect, test } from "vitest";
import { sessionFixture } from "./session.fixture";
import type { Citation, CitedField } from "./source";
import { listSources } from "./source-list";
import { witnessMarks } from "./witness-marks";

const [sample] = sessionFixture().citations as [Citation];
const cite = (id: string, publisher: string, syndicatedFrom: string | null, field: CitedField = "dates") => ({
  ...sample,
  field,
  differingValue: null,
  former: null,
  source: { ...sample.source, id, publisher, syndicatedFrom },
});
// "1" and, in brackets where there are several, what is one witness.
const marks = (...citations: Citation[]) =>
  witnessMarks(listSources(citations), "dates").map((witness) =>
    witness.map(({ number, isCopy }) => `${number}${isCopy ? " copy" : ""}`).join(", "),
  );

test("sources that are independent of one another stand alone", () => {
  expect(marks(cite("a", "PIB", null), cite("b", "TASS", null))).toEqual(["1", "2"]);
});

test("two copies of one agency’s text are one witness", () => {
  expect(
    marks(cite("a", "MoD", null), cite("b", "The Hindu", "PTI"), cite("c", "ThePrint", "P.T.I.")),
  ).toEqual(["1", "2, 3 copy"]);
});

test("the agency itself stands before the copies of its text", () => {
  expect(marks(cite("a", "The Hindu", "PTI"), cite("b", "MoD", null), cite("c", "PTI", null))).toEqual([
    "3, 1 copy",
    "2",
  ]);
});

test("two texts of one publisher are one witness, and neither is a copy", () => {
  expect(marks(cite("a", "PIB", null), cite("b", "PIB", null))).toEqual(["1, 2"]);
});

test("a source of another field, or one that disagrees, bears no witness", () => {
  const other = { ...cite("c", "PIB", null), differingValue: "1 May 2023" };
  expect(marks(cite("a", "MoD", null), cite("b", "TASS", null, "venue"), other)).toEqual(["1"]);
  expect(marks()).toEqual([]);
});
