import { expect, test } from "vitest";
import { fieldLines } from "./field-words";

test("an outcome is told with what shows its completion and what it carries on", () => {
  const outcome = {
    id: "a",
    type: "activity",
    text: "Exchange plans",
    owners: ["p"],
    due: "2027",
    place: null,
    completion: "complete",
    evidence: "Exchanged in May.",
    evidenceSourceId: "s",
    carriedFromId: "o",
  };
  const names: Record<string, string> = { p: "India", s: "TASS", o: "“Exchange plans” of the 3rd meeting" };
  expect(fieldLines("outcomes", [outcome], (_, id) => names[id] ?? "")).toEqual([
    "Exchange plans (activity; for India; due 2027; completion: complete; evidence: Exchanged in May.; shown by TASS; carries on “Exchange plans” of the 3rd meeting)",
  ]);
});
