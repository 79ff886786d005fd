import { describe, expect, test } from "vitest";
import { movedDraft, moveForm, moveHeading, wantedMove } from "./move-form";
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

  test.each([null, "confirm", "held", "__proto__"])("is none for %j", (wanted) => {
    expect(wantedMove(session("announced", "now"), wanted)).toEqual({ kind: null, refusal: null });
  });

  test.each<[SessionStatus, Phase, RegExp]>([
    ["announced", "upcoming", /its date, December 2026, is still to come\./],
    ["held", "past", /marked held already\./],
  ])("is refused with a sentence to one that is %s and %s", (status, phase, sentence) => {
    expect(wantedMove(session(status, phase), "hold")).toEqual({
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
