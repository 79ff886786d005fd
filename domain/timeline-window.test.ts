import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween } from "./date-span";
import { someDay, someWindow } from "./timeline.fixtures";
import {
  defaultWindow,
  extentWindow,
  readTimelineWindow,
  shortWindow,
  todayWindow,
  windowParameters,
} from "./timeline-window";

const today = "2026-11-24";
const usual = { from: "2023-01-01", to: "2027-12-31" };

describe("readTimelineWindow", () => {
  test.each([
    [null, null, usual],
    ["2024-11", "2025", { from: "2024-11-01", to: "2025-12-31" }],
    ["2024-02", "2024-02", { from: "2024-02-01", to: "2024-02-29" }],
    ["2025-06-15", null, { from: "2025-06-15", to: "2027-12-31" }],
    ["2030", null, { from: "2030-01-01", to: "2034-12-31" }],
    [null, "2025", { from: "2023-01-01", to: "2025-12-31" }],
    [null, "1999", { from: "1995-01-01", to: "1999-12-31" }],
    ["../2024-11-28", null, { from: "2024-11-28", to: "2027-12-31" }],
    ["2024-11-28", "2024-11-28", { from: "2024-11-21", to: "2024-12-04" }],
    ["2026", "2024", { from: "2024-12-31", to: "2026-01-01" }],
  ])("from %s to %s", (from, to, window) => {
    expect(readTimelineWindow(from, to, today)).toEqual(window);
  });

  test("is never longer than 400 years", () => {
    const { from, to } = readTimelineWindow("1000", "2999", today);
    expect(daysBetween(from, to) + 1).toBe(146_097);
  });

  test("reads back what the address carries, for any window", () => {
    fc.assert(
      fc.property(someWindow, someDay, (window, day) => {
        const { from, to } = windowParameters(window, day);
        expect(readTimelineWindow(from, to, day)).toEqual(window);
      }),
    );
  });
});

describe("the windows that are offered", () => {
  test("the default is the last three years and the next one, and needs no address", () => {
    expect(defaultWindow(today)).toEqual(usual);
    expect(windowParameters(usual, today)).toEqual({ from: null, to: null });
  });

  test.each([
    [
      { from: "2023-01-01", to: "2027-12-31" },
      { from: "2023", to: "2027" },
    ],
    [
      { from: "2023-04-01", to: "2024-02-29" },
      { from: "2023-04", to: "2024-02" },
    ],
    [
      { from: "2023-04-02", to: "2024-02-28" },
      { from: "2023-04-02", to: "2024-02-28" },
    ],
    [
      { from: "2999-01-01", to: "2999-12-31" },
      { from: "2999", to: "2999" },
    ],
  ])("%o in short", (window, short) => {
    expect(shortWindow(window)).toEqual(short);
  });

  test("all of an extent is shown in whole years; of nothing, the default", () => {
    expect(extentWindow({ from: "1968-05-27", to: "2026-08-01" }, today)).toEqual({
      from: "1968-01-01",
      to: "2026-12-31",
    });
    expect(extentWindow(null, today)).toEqual(usual);
  });

  test("today stands in the middle of a window as long as before", () => {
    expect(todayWindow({ from: "1990-01-01", to: "1990-01-31" }, today)).toEqual({
      from: "2026-11-09",
      to: "2026-12-09",
    });
  });
});
