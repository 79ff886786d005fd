import { expect, test } from "vitest";
import { zoneOffset } from "./zone-offset";

const winter = Date.UTC(2026, 10, 24, 12);
const summer = Date.UTC(2026, 6, 1, 12);

test.each([
  ["Asia/Kolkata", winter, "UTC+5:30"],
  ["America/New_York", winter, "UTC−5"],
  ["America/New_York", summer, "UTC−4"],
  ["UTC", winter, "UTC"],
  ["Mars/Olympus", winter, null],
])("%s at %i is %s", (zone, at, offset) => {
  expect(zoneOffset(zone, at)).toBe(offset);
});
