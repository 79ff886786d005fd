import fc from "fast-check";
import { expect, it } from "vitest";
import { instantOf } from "./wall-time";

const utc = (...[day, time, zone]: Parameters<typeof instantOf>) => {
  const instant = instantOf(day, time, zone);
  return instant === null ? null : new Date(instant).toISOString().slice(0, 16);
};

it.each([
  ["2023-07-18", "10:00", "Asia/Kolkata", "2023-07-18T04:30"],
  ["2012-07-01", "10:00", "Europe/Moscow", "2012-07-01T06:00"],
  ["2023-07-01", "10:00", "Europe/Moscow", "2023-07-01T07:00"],
  ["2023-03-12", "03:30", "America/New_York", "2023-03-12T07:30"],
  ["2023-11-05", "01:30", "America/New_York", "2023-11-05T05:30"],
  ["2023-01-01", "00:00", "Pacific/Kiritimati", "2022-12-31T10:00"],
])("%s %s in %s is %s in UTC", (day, time, zone, instant) => {
  expect(utc(day, time, zone)).toBe(instant);
});

it("knows no instant for an hour that the clocks leave out", () => {
  expect(utc("2023-03-12", "02:30", "America/New_York")).toBeNull();
  expect(utc("2011-12-30", "12:00", "Pacific/Apia")).toBeNull();
});

const zones = fc.constantFrom(
  "Asia/Kolkata",
  "Europe/Moscow",
  "America/St_Johns",
  "Asia/Tehran",
  "Pacific/Apia",
);
const instants = fc.integer({ min: Date.UTC(1990, 0, 1) / 60_000, max: Date.UTC(2037, 0, 1) / 60_000 });

it("finds the time that a clock shows, the first of two", () => {
  fc.assert(
    fc.property(zones, instants, (zone, minutes) => {
      const shown = new Date(minutes * 60_000)
        .toLocaleString("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" })
        .split(" ") as [string, string];
      const found = instantOf(...shown, zone);
      expect(found).not.toBeNull();
      expect(minutes * 60_000 - (found ?? 0)).toBeOneOf([0, 30 * 60_000, 60 * 60_000, 24 * 60 * 60_000]);
    }),
  );
});
