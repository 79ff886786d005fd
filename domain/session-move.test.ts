import { describe, expect, test } from "vitest";
import { formerDates } from "./former-date";
import { changeOfMove, movesFrom, sessionMoves, statusAfter } from "./session-move";
import { type SessionStatus, sessionStatuses } from "./session-status";

test.each<[SessionStatus, string]>([
  ["proposed", "hold confirm announce postpone cancel lapse"],
  ["announced", "hold confirm announce postpone cancel lapse"],
  ["confirmed", "hold announce postpone cancel lapse"],
  ["postponed", "announce hold cancel lapse"],
  ["cancelled", "announce hold"],
  ["lapsed", "announce hold"],
  ["held", ""],
])("from %s: %s", (status, moves) => {
  expect(movesFrom(status, "past").join(" ")).toBe(moves);
});

test.each<[SessionStatus, string]>([
  ["announced", "confirm announce postpone cancel"],
  ["cancelled", "announce hold"],
  ["postponed", "announce hold cancel lapse"],
])("from %s, with all its days to come: %s", (status, moves) => {
  expect(movesFrom(status, "upcoming").join(" ")).toBe(moves);
});

test("one that may still meet has not lapsed, though it may have been held", () => {
  expect(movesFrom("announced", "now").join(" ")).toBe("hold confirm announce postpone cancel");
});

test("no move but a new date leads to where the session is", () => {
  for (const status of sessionStatuses) {
    for (const move of movesFrom(status, "now"))
      if (move !== "announce") expect(statusAfter(move)).not.toBe(status);
  }
});

test("a postponed session has no date, a cancelled one keeps the one it had", () => {
  expect(changeOfMove("postpone")).toEqual({ status: "postponed", planned: null });
  expect(changeOfMove("cancel")).toEqual({ status: "cancelled" });
  expect(sessionMoves.filter((move) => changeOfMove(move) === null)).toEqual(["announce", "hold"]);
});

describe("former dates", () => {
  const version = (at: string, planned: string | null, held: string | null = null) => ({ planned, held, at });

  test("are those given up, the last first, with when", () => {
    const versions = [
      version("1", "2026-05"),
      version("2", "2026-06"),
      version("3", null),
      version("4", "2026-09"),
    ];
    expect(formerDates(versions)).toEqual([
      { planned: "2026-06", until: "3" },
      { planned: "2026-05", until: "2" },
    ]);
  });

  test.each([
    ["a plan that came true", [version("1", "2026-05"), version("2", null, "2026-05")]],
    ["a plan kept beside the date held", [version("1", "2026-05"), version("2", "2026-05", "2026-06")]],
    [
      "a plan given up and taken up again",
      [version("1", "2026-05"), version("2", null), version("3", "2026-05")],
    ],
    ["a single version", [version("1", "2026-05")]],
    ["none", []],
  ])("%s is none", (_, versions) => {
    expect(formerDates(versions)).toEqual([]);
  });
});
