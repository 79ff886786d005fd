import { describe, expect, test } from "vitest";
import { type PlanVersion, planHistory, statusChange } from "./former-date";
import type { SessionStatus } from "./session-status";

const state = (at: string, status: SessionStatus, planned: string | null, held: string | null = null) =>
  ({ at, status, planned, held }) satisfies PlanVersion;

/** What is told of a session with these states, oldest first. */
function told(...versions: PlanVersion[]) {
  const last = versions.at(-1);
  return last ? statusChange(last, planHistory(versions)) : null;
}

describe("the day on which a session was marked as what it is", () => {
  test("is that of the first state with this status, however often it was changed since", () => {
    const versions = [
      state("1", "announced", "2026-11"),
      state("2", "cancelled", "2026-11"),
      state("3", "announced", "2026-12"),
      state("4", "cancelled", "2026-12"),
      state("5", "cancelled", "2026-12"),
    ];
    expect(planHistory(versions).statusSince).toBe("4");
    expect(told(...versions)).toEqual({ at: "4", planned: "2026-12" });
  });

  test.each<[string, PlanVersion[]]>([
    ["no states", []],
    ["one that was entered so", [state("1", "lapsed", "2026-11"), state("2", "lapsed", "2026-11")]],
    ["one that is announced anew", [state("1", "postponed", null), state("2", "announced", "2026-12")]],
  ])("is not told of %s", (_, versions) => {
    expect(told(...versions)).toBeNull();
  });
});

describe("the plan that came to nothing with it", () => {
  const announced = state("1", "announced", "2026-11-18/2026-11-19");

  test.each<[string, PlanVersion, string | null]>([
    ["a lapsed one keeps it", state("2", "lapsed", "2026-11-18/2026-11-19"), "2026-11-18/2026-11-19"],
    ["a postponed one gave it up", state("2", "postponed", null), "2026-11-18/2026-11-19"],
    ["a confirmed one still has it", state("2", "confirmed", "2026-11-18/2026-11-19"), null],
    ["one held as planned", state("2", "held", null, "2026-11-18/2026-11-19"), null],
    [
      "one held on other days, its plan kept",
      state("2", "held", "2026-11-18/2026-11-19", "2026-11-23"),
      "2026-11-18/2026-11-19",
    ],
    ["one held on other days", state("2", "held", null, "2026-11-23"), "2026-11-18/2026-11-19"],
  ])("%s", (_, after, planned) => {
    expect(told(announced, after)).toEqual({ at: "2", planned });
  });

  test("of one put off and then cancelled is the date it had at last", () => {
    const versions = [announced, state("2", "postponed", null), state("3", "cancelled", null)];
    expect(told(...versions)).toEqual({ at: "3", planned: "2026-11-18/2026-11-19" });
  });

  test("of one that never had a date is nothing", () => {
    expect(told(state("1", "proposed", null), state("2", "cancelled", null))).toEqual({
      at: "2",
      planned: null,
    });
  });
});
