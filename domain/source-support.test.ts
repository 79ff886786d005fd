import { expect, test } from "vitest";
import { sessionInput } from "./session-input";
import { withSupports } from "./source-support";

const citations = [{ source: { create: { publisher: "PIB" } }, field: "session" }];
const fieldsOf = (parts: object) =>
  withSupports(
    sessionInput.parse({ group: { slug: "wg" }, status: "announced", citations, ...parts }),
  ).citations.map(({ field }) => field);

test("a source named with a session supports what is written beside it, and nothing else", () => {
  expect(fieldsOf({})).toEqual(["session"]);
  expect(fieldsOf({ planned: "2027", ordinal: 6, ordinalBasis: "stated", topics: ["Space"] })).toEqual([
    "session",
    "ordinal",
    "dates",
    "topics",
  ]);
});

test("a number that was accepted from a suggestion is in no source", () => {
  expect(fieldsOf({ ordinal: 6, ordinalBasis: "inferred" })).toEqual(["session"]);
});

test("without a source nothing is supported", () => {
  expect(fieldsOf({ planned: "2027", citations: [] })).toEqual([]);
});
