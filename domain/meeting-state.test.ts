import { expect, test } from "vitest";
import { meetingState } from "./meeting-state";
import { sessionFixture } from "./session-summary.fixture";

test("the latest held, the nearest plan, and the plans that passed", () => {
  const { last, next, overdue } = meetingState([
    sessionFixture(9, { status: "announced", phase: "upcoming" }),
    sessionFixture(8, { status: "confirmed", phase: "now" }),
    sessionFixture(7, { status: "cancelled", phase: "past" }),
    sessionFixture(6, { status: "announced", phase: "overdue" }),
    sessionFixture(5),
    sessionFixture(4),
    sessionFixture(0, { status: "proposed", phase: "undated", date: null, ordinal: 10 }),
  ]);
  expect([last?.ordinal, next?.ordinal, overdue.map(({ ordinal }) => ordinal)]).toEqual([5, 8, [6]]);
});

test("a plan without a date is next where there is no other", () => {
  const undated = sessionFixture(0, { status: "proposed", phase: "undated", date: null, ordinal: 10 });
  expect(meetingState([undated, sessionFixture(5)]).next?.ordinal).toBe(10);
});

test("the latest held by its number where its date is not known, and beside it the latest dated one", () => {
  const undated = sessionFixture(0, { phase: "undated", date: null, ordinal: 17 });
  const { last, lastDated } = meetingState([undated, sessionFixture(15), sessionFixture(14)]);
  expect([last?.ordinal, lastDated?.ordinal]).toEqual([17, 15]);
});

test("a body without sessions has no state", () => {
  expect(meetingState([])).toEqual({ last: null, lastDated: null, next: null, overdue: [] });
});
