import { describe, expect, it } from "vitest";
import { openPhaseText, type Phase, phaseOf, todayIn } from "./phase";
import type { SessionStatus } from "./session-status";

const cases: [SessionStatus, string | null, string, Phase, string | null][] = [
  ["held", "2023-07-18/2023-07-19", "2023-07-17", "upcoming", null],
  ["held", "2023-07-18/2023-07-19", "2023-07-18", "now", "under way"],
  ["held", "2023-07-18/2023-07-19", "2023-07-19", "now", "under way"],
  ["held", "2023-07-18/2023-07-19", "2023-07-20", "past", null],
  ["confirmed", "2026-12-01", "2026-11-30", "upcoming", null],
  ["confirmed", "2026-12-01", "2026-12-02", "overdue", "overdue"],
  ["announced", "2026-12", "2026-12-31", "now", "may be now"],
  ["announced", "2026-12", "2027-01-01", "overdue", "overdue"],
  ["proposed", "2026", "2026-01-01", "now", "may be now"],
  ["proposed", "2026", "2027-01-01", "overdue", "overdue"],
  ["announced", "2026-12-01?", "2026-12-01", "now", "may be now"],
  ["held", "../2024-11-28", "1999-01-01", "now", "may be now"],
  ["held", "../2024-11-28", "2024-11-29", "past", null],
  ["announced", "2026-12-01/..", "2999-01-01", "now", "may be now"],
  ["announced", "2026-12-01/..", "2026-11-30", "upcoming", null],
  ["postponed", "2026-12-01", "2026-01-01", "undated", null],
  ["announced", null, "2026-01-01", "undated", null],
  ["cancelled", "2026-12-01", "2026-12-02", "past", null],
  ["lapsed", "2026", "2027-06-01", "past", null],
  ["cancelled", "2026-12", "2026-12-02", "now", null],
  ["lapsed", "2026-11-20/..", "2027-06-01", "now", null],
];

describe("phaseOf and openPhaseText", () => {
  it.each(cases)(
    "%s, %s, seen on %s: %s, of which besides is said %s",
    (status, date, today, phase, text) => {
      expect(phaseOf({ status, date }, today)).toBe(phase);
      expect(openPhaseText(phase, { status, date })).toBe(text);
    },
  );
});

describe("todayIn", () => {
  const evening = Date.UTC(2026, 10, 30, 20, 30);

  it.each([
    ["Asia/Kolkata", "2026-12-01"],
    ["Europe/Moscow", "2026-11-30"],
    ["America/New_York", "2026-11-30"],
    ["Pacific/Kiritimati", "2026-12-01"],
    ["UTC", "2026-11-30"],
    [null, "2026-11-30"],
    ["Not/AZone", "2026-11-30"],
    ["", "2026-11-30"],
  ])("at %s is %s", (zone, expected) => {
    expect(todayIn(zone, evening)).toBe(expected);
  });

  it("changes at midnight of the zone", () => {
    const midnight = Date.UTC(2026, 10, 30, 18, 30);
    expect(todayIn("Asia/Kolkata", midnight - 1)).toBe("2026-11-30");
    expect(todayIn("Asia/Kolkata", midnight)).toBe("2026-12-01");
  });
});
