import { expect, it } from "vitest";
import { zonedTime } from "./zoned-time";

it.each([
  ["2026-11-24", "09:30", "Asia/Kolkata", "2026-11-24T09:30:00+05:30"],
  ["2026-07-01", "00:15", "America/New_York", "2026-07-01T00:15:00-04:00"],
  ["2026-01-01", "10:00", "UTC", "2026-01-01T10:00:00+00:00"],
  // The clocks of London go back at 02:00 on 25 October 2026.
  ["2026-10-25", "00:30", "Europe/London", "2026-10-25T00:30:00+01:00"],
  ["2026-10-25", "03:00", "Europe/London", "2026-10-25T03:00:00+00:00"],
  ["2026-11-24", "09:30", "Nowhere/Land", null],
])("%s %s in %s is %s", (day, time, zone, instant) => {
  expect(zonedTime(day, time, zone)).toBe(instant);
});
