import { describe, expect, test } from "vitest";
import type { Role } from "./appearance";
import { attendanceText } from "./attendance-text";
import type { SessionSummary } from "./session";
import { leaderFixture, sessionFixture } from "./session-summary.fixture";

let key = 0;
function at(role: Role, parts: Partial<SessionSummary> = {}) {
  key += 1;
  return { session: sessionFixture(key, parts), appearance: leaderFixture("Mathew", "in", { role }) };
}
const led = (parts?: Partial<SessionSummary>) => at("co-chair", parts);
const announced = { status: "announced", phase: "upcoming" } as const;

describe("attendanceText", () => {
  test.each([
    ["no session yet", []],
    ["led 1 session", [led()]],
    ["led 2 sessions, attended 1 more", [led(), at("chair"), at("member")]],
    ["attended 1 session", [at("member")]],
    ["led 3 sessions; named for 1 that is planned", [led(), led(), led(), led(announced)]],
    ["no session yet; named for 2 that are planned", [led(announced), at("member", announced)]],
    ["led 1 session; named for 1 that is overdue", [led(), led({ status: "confirmed", phase: "overdue" })]],
    [
      "led 1 session; named for 1 that is planned, 1 that was postponed, 1 that was cancelled and 2 that lapsed",
      [
        led({ status: "lapsed" }),
        led({ status: "cancelled" }),
        led({ status: "postponed" }),
        led(announced),
        led({ status: "lapsed" }),
        led(),
      ],
    ],
  ])("%s", (text, sessions) => {
    expect(attendanceText(sessions)).toBe(text);
  });

  test("a session where somebody appears twice counts once", () => {
    const session = sessionFixture(1);
    const twice = (["chair", "member"] as const).map((role) => ({
      session,
      appearance: leaderFixture("Mathew", "in", { role }),
    }));
    expect(attendanceText(twice)).toBe("led 1 session");
  });
});
