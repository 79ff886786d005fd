import { expect, it } from "vitest";
import { daylessReason, eventDate, eventDays } from "./event-date";

it.each([
  ["2023-07-18", { first: "2023-07-18", last: "2023-07-18" }],
  ["2023-07-18/2023-07-19", { first: "2023-07-18", last: "2023-07-19" }],
  ["2023-07-18?", { first: "2023-07-18", last: "2023-07-18" }],
  ["2023-07-18~", null],
  ["2023-07-18/2023-07-19%", null],
  ["2023-07", null],
  ["2023", null],
  ["2026-36", null],
  ["../2023-07-18", null],
  ["2023-07-18/..", null],
  ["2023-07-18/2023-08", null],
  [null, null],
])("%s is shown on %j", (date, days) => {
  expect(eventDays(date)).toEqual(days);
});

const session = { status: "announced", planned: "2026-12-01", held: null } as const;

it("shows a session on the day it was held, else on the one it is planned for", () => {
  expect(eventDate(session, "2026-11-01")).toBe("2026-12-01");
  expect(eventDate({ ...session, status: "held", held: "2026-12-02" }, null)).toBe("2026-12-02");
});

it("takes no plan for the day on which a session was held", () => {
  expect(eventDate({ ...session, status: "held" }, null)).toBeNull();
});

it("leaves a postponed session on the day it was planned for, and no other one", () => {
  expect(eventDate({ ...session, status: "postponed", planned: null }, "2026-11-01")).toBe("2026-11-01");
  expect(eventDate({ ...session, status: "announced", planned: null }, "2026-11-01")).toBeNull();
});

it("says why a session has no event", () => {
  expect(daylessReason({ ...session, planned: "2026-12" })).toBe(
    "This session cannot stand in a calendar yet: its date is known only as “December 2026”. It will be here once its day is stated.",
  );
  expect(daylessReason({ ...session, status: "held" })).toContain("no source states its date");
});
