import { describe, expect, test } from "vitest";
import {
  futureHeldReason,
  isRevived,
  otherPartiesReason,
  sameNumbersReason,
  statusDoubts,
} from "./session-sense";
import type { SessionStatus } from "./session-status";

const today = "2026-11-24";
const dated = (status: SessionStatus, held: string | null, planned: string | null = null) => ({
  status,
  held,
  planned,
});

describe("a session that was held", () => {
  test.each([
    ["held", "2026-11-25", /as 25 November 2026 does/],
    ["held", "2026-12", /as December 2026 does/],
    ["held", "2026-11-24", null],
    ["held", "2026-11", null],
    ["held", "../2027-01-01", null],
    ["held", null, null],
    ["confirmed", "2027", null],
  ])("%s on %s is refused for %s", (status, date, reason) => {
    const found = futureHeldReason(status, date, today);
    if (reason === null) expect(found).toBeNull();
    else expect(found).toMatch(reason);
  });
});

describe("a new status is doubted", () => {
  test.each([
    ["confirmed in the past", dated("announced", null, "2026-10"), "confirmed", ["Its date has passed."]],
    ["confirmed this month", dated("announced", null, "2026-11"), "confirmed", []],
    ["confirmed without a date", dated("announced", null), "confirmed", []],
    [
      "cancelled though held",
      dated("held", "2023-07-18"),
      "cancelled",
      ["It was held, as the register has it."],
    ],
    [
      "announced though held",
      dated("held", "2023"),
      "announced",
      ["It was held, as the register has it.", "Its date has passed."],
    ],
    ["lapsed before its day", dated("confirmed", null, "2027"), "lapsed", ["Its date has not passed yet."]],
    ["lapsed after its day", dated("confirmed", null, "2025"), "lapsed", []],
    ["cancelled beforehand", dated("confirmed", null, "2027"), "cancelled", []],
    ["held as before", dated("held", "2027"), "held", []],
  ] as const)("%s", (_, before, status, doubts) => {
    expect(statusDoubts(before, { ...before, status }, today)).toEqual(doubts);
  });
});

test.each([
  ["cancelled", "held", true],
  ["postponed", "announced", true],
  ["announced", "held", false],
  ["held", "lapsed", false],
] as const)("from %s to %s counts again: %s", (before, after, isAgain) => {
  expect(isRevived({ status: before }, { status: after })).toBe(isAgain);
});

describe("two bodies", () => {
  const party = (slug: string) => ({ slug, shortName: slug.toUpperCase() });
  const body = (name: string, ...slugs: string[]) => ({ name, parties: slugs.map(party) });

  test("of other parties are told of, of the same in another order not", () => {
    expect(otherPartiesReason(body("A", "in", "ru"), body("B", "in", "it", "fr"))).toBe(
      "“A” is of IN and RU, “B” is of IN, IT and FR.",
    );
    expect(otherPartiesReason(body("A", "in", "ru"), body("B", "ru", "in"))).toBeNull();
    expect(otherPartiesReason(body("A", "in", "ru"), body("B"))).toBeNull();
  });

  test.each([
    [[], null],
    [["3rd"], "Both have a 3rd meeting."],
    [["1st", "3rd"], "Both have a 1st and a 3rd meeting."],
    [
      ["1st", "2nd", "3rd", "4th", "5th", "6th"],
      "Both have a 1st, a 2nd, a 3rd, a 4th, a 5th meeting and 1 further number in common.",
    ],
  ])("with the numbers %j in common: %s", (ordinals, sentence) => {
    expect(sameNumbersReason(ordinals)).toBe(sentence);
  });
});
