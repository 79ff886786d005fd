import { expect, test } from "vitest";
import { disagreementFaults, keptDisagreement } from "./disagreement";

const fieldsOf = (...parts: Parameters<typeof disagreementFaults>) =>
  disagreementFaults(...parts).map(({ field }) => field);

test.each([
  ["agrees", { field: "dates", differingValue: null, reason: null }, []],
  ["differs for a reason", { field: "venue", differingValue: "Dateline Islamabad", reason: "Nearer." }, []],
  ["differs without one", { field: "venue", differingValue: "Dateline Islamabad", reason: null }, ["reason"]],
  ["gives other dates", { field: "dates", differingValue: "28-29 Oct 2025", reason: "Nearer." }, []],
  [
    "gives dates that are none",
    { field: "dates", differingValue: "some Wednesday", reason: "Nearer." },
    ["differingValue"],
  ],
  [
    "gives a day that never was",
    { field: "dates", differingValue: "31 February 2025", reason: null },
    ["differingValue", "reason"],
  ],
] as const)("a source that %s", (_, citation, fields) => {
  expect(fieldsOf(citation)).toEqual(fields);
});

test("two spellings of the same days are one value", () => {
  expect(keptDisagreement("dates", "28-29 Oct 2025")).toBe("28–29 October 2025");
  expect(keptDisagreement("dates", "2025-10-28/2025-10-29")).toBe("28–29 October 2025");
  expect(keptDisagreement("venue", "2025-10-28")).toBe("2025-10-28");
});
