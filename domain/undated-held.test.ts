import { expect, test } from "vitest";
import { undatedHeldReason } from "./undated-held";

const session = { status: "cancelled", held: null, planned: null } as const;

test.each([
  [session, { ...session, status: "held" }, "It has no date: say on its own page"],
  [
    session,
    { ...session, status: "held", planned: "2026-10" },
    "It is known only for when it was planned, October 2026: say",
  ],
] as const)("a session that nobody dates is not held by its status: %j", (before, after, reason) => {
  expect(undatedHeldReason(before, after)).toContain(reason);
});

test.each([
  [session, { ...session, status: "held", held: "2026" }],
  [
    { ...session, status: "held" },
    { ...session, status: "held" },
  ],
  [session, { ...session, status: "lapsed" }],
] as const)("one with a date, held before, or not held at all: %j", (before, after) => {
  expect(undatedHeldReason(before, after)).toBeNull();
});
