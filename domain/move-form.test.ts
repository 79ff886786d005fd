import { describe, expect, test } from "vitest";
import { movedDraft, moveForm, wantedMove } from "./move-form";
import { moveHeading, moveIntro } from "./move-words";
import type { Phase } from "./phase";
import { sessionFixture } from "./session.fixture";
import { draftOfSession } from "./session-edit-draft";
import type { SessionStatus } from "./session-status";

test.each([
  ["announce", "6th meeting of the Staff Talks", "New dates for the 6th meeting of the Staff Talks"],
  [
    "announce",
    "Meeting of the Staff Talks, May 2026",
    "New dates for the meeting of the Staff Talks, May 2026",
  ],
  ["hold", "6th meeting of the Staff Talks", "Mark held: 6th meeting of the Staff Talks"],
  ["cancel", "6th meeting of the Staff Talks", "Mark cancelled: 6th meeting of the Staff Talks"],
] as const)("%s, %s: %s", (kind, title, heading) => {
  expect(moveHeading(kind, title)).toBe(heading);
});

describe("the move that a link asks for", () => {
  const session = (status: SessionStatus, phase: Phase, date: string | null = "2026-12") => ({
    ...sessionFixture(),
    status,
    phase,
    date,
  });

  test("is made where the session can make it", () => {
    expect(wantedMove(session("announced", "overdue"), "hold")).toEqual({ kind: "hold", refusal: null });
    expect(wantedMove(session("announced", "upcoming"), "announce")).toMatchObject({ kind: "announce" });
  });

  test.each([null, "confirmed", "held", "__proto__"])("is none for %j", (wanted) => {
    expect(wantedMove(session("announced", "now"), wanted)).toEqual({ kind: null, refusal: null });
  });

  test("may be one that is a single press elsewhere, for its source", () => {
    expect(wantedMove(session("announced", "upcoming"), "cancel")).toEqual({ kind: "cancel", refusal: null });
  });

  test.each<[SessionStatus, Phase, string, RegExp]>([
    [
      "announced",
      "upcoming",
      "hold",
      /cannot be marked held yet: its date, December 2026, is still to come\./,
    ],
    ["announced", "now", "lapse", /cannot be marked lapsed yet: its date, December 2026, is not over yet\./],
    ["held", "past", "hold", /marked held already\./],
    ["held", "past", "cancel", /marked held already\./],
    ["confirmed", "upcoming", "confirm", /marked confirmed already\./],
    ["cancelled", "past", "confirm", /is cancelled: give it new dates first\./],
  ])("is refused with a sentence to one that is %s and %s: %s", (status, phase, move, sentence) => {
    expect(wantedMove(session(status, phase), move)).toEqual({
      kind: null,
      refusal: expect.stringMatching(sentence),
    });
  });
});

test("a plan stands beside what is then known, and is no date of its own", () => {
  const opened = draftOfSession({ ...sessionFixture(), status: "announced", planned: "2026-10", held: null });
  expect(movedDraft("hold", opened)).toEqual({ ...opened, status: "held", date: "", undated: false });
  expect(moveForm("hold", opened)).toMatchObject({ kind: "hold", planned: { date: "October 2026" } });
});

test("one that is confirmed or cancelled keeps its date, one that is put off has none", () => {
  const opened = draftOfSession({ ...sessionFixture(), status: "announced", planned: "2026-10", held: null });
  expect(movedDraft("cancel", opened)).toEqual({ ...opened, status: "cancelled" });
  expect(movedDraft("confirm", opened)).toEqual({ ...opened, status: "confirmed" });
  expect(movedDraft("postpone", opened)).toEqual({ ...opened, status: "postponed", date: "", undated: true });
});

test.each<[SessionStatus, RegExp]>([
  ["announced", /is then announced with these dates/],
  [
    "confirmed",
    /^So far it is confirmed for October 2026\. Say below whether the new dates are confirmed too\./,
  ],
])("new dates for one that is %s: the form says what becomes of that", (status, words) => {
  const opened = draftOfSession({ ...sessionFixture(), status, planned: "2026-10", held: null });
  expect(moveIntro(moveForm("announce", opened))).toMatch(words);
});
