import { describe, expect, test } from "vitest";
import type { FilterLabel } from "./active-filter";
import { anyOf, countSessionsText, filterSentence } from "./filter-sentence";
import { noFilters, type SessionFilters } from "./session-filters";

const names: Record<string, string> = {
  "working-group": "Working Group on Military Cooperation",
  "the-quad": "The Quad",
  dylevsky: "Igor Dylevsky",
  mathew: "Johnson P Mathew",
  manekshaw: "Manekshaw Centre, New Delhi",
  IN: "India",
  held: "Held",
  confirmed: "Confirmed",
  upcoming: "Upcoming",
};
const label: FilterLabel = (_, value) => names[value] ?? value;
const say = (change: Partial<SessionFilters>, count = 14) => {
  const sentence = filterSentence({ ...noFilters, ...change }, { count, atLeast: false }, label);
  return sentence.count + sentence.rest;
};

describe("filterSentence", () => {
  test.each<[string, Partial<SessionFilters>]>([
    ["14 sessions, newest first.", {}],
    ["14 sessions, oldest first.", { sort: "date" }],
    [
      "14 sessions of the Working Group on Military Cooperation and its sub-groups, by group.",
      { group: ["working-group"], sort: "group" },
    ],
    [
      "14 sessions of the Working Group on Military Cooperation or the Quad and their sub-groups, newest first.",
      { group: ["working-group", "the-quad"] },
    ],
    [
      "14 sessions co-chaired or led by Igor Dylevsky or Johnson P Mathew, newest first.",
      { chair: ["dylevsky", "mathew"] },
    ],
    [
      "14 sessions meeting at Manekshaw Centre, New Delhi and in India, newest first.",
      { venue: ["manekshaw"], country: ["IN"] },
    ],
    ["14 sessions matching “patrol”, with India taking part, newest first.", { q: "patrol", party: ["IN"] }],
    ["14 sessions with status held or confirmed, newest first.", { status: ["held", "confirmed"] }],
    ["14 sessions between 2020 and March 2021, newest first.", { from: "2020", to: "2021-03" }],
    ["14 sessions in 2025, newest first.", { from: "2025", to: "2025" }],
    ["14 sessions in March 2021, newest first.", { from: "2021-03", to: "2021-03" }],
    ["14 sessions on 5 November 2024, newest first.", { from: "2024-11-05", to: "2024-11-05" }],
    ["14 sessions from 2020 on, newest first.", { from: "2020" }],
    ["14 sessions up to 5 November 2024, newest first.", { to: "2024-11-05" }],
    ["14 sessions, upcoming, newest first.", { when: ["upcoming"] }],
    [
      "14 sessions attended by Igor Dylevsky, on exercises, with format hybrid, upcoming, newest first.",
      { person: ["dylevsky"], topic: ["exercises"], format: ["hybrid"], when: ["upcoming"] },
    ],
  ])("%s", (sentence, change) => {
    expect(say(change)).toBe(sentence);
  });

  test("what is not there has no order", () => {
    expect(say({ q: "x" }, 0)).toBe("No sessions matching “x”.");
    expect(say({ when: ["overdue"] }, 0)).toBe("No sessions, overdue.");
    expect(say({}, 0)).toBe("No sessions.");
  });

  test("a value that nobody knows by name is said as it stands", () => {
    expect(say({ chair: ["nobody"] }, 0)).toBe("No sessions co-chaired or led by nobody.");
  });
});

test.each([
  [0, false, "No sessions"],
  [1, false, "1 session"],
  [1234, false, "1,234 sessions"],
  [1000, true, "1,000+ sessions"],
  [1, true, "1+ sessions"],
])("%i sessions, capped %s: %s", (count, atLeast, text) => {
  expect(countSessionsText({ count, atLeast })).toBe(text);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a or b"],
  [["a", "b", "c"], "a, b or c"],
])("any of %j", (words, text) => {
  expect(anyOf(words)).toBe(text);
});
