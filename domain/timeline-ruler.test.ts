import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someWindow } from "./timeline.fixtures";
import { dayPlace, timelineTicks } from "./timeline-ruler";

const labels = (from: string, to: string) => {
  const ticks = timelineTicks({ from, to });
  const said = (major: boolean) =>
    ticks.filter((tick) => tick.major === major && tick.label !== null).map((tick) => tick.label);
  return { majors: said(true), minors: said(false) };
};

describe("timelineTicks", () => {
  test("years with quarters unnamed, for five years", () => {
    expect(labels("2023-01-01", "2027-12-31")).toEqual({
      majors: ["2023", "2024", "2025", "2026", "2027"],
      minors: [],
    });
    expect(timelineTicks({ from: "2023-01-01", to: "2027-12-31" })).toHaveLength(5 * 4);
  });

  test("months by name within a year", () => {
    const { majors, minors } = labels("2026-01-01", "2026-12-31");
    expect(majors).toEqual(["2026"]);
    expect(minors).toEqual([
      "Jan",
      "Feb",
      "Mar",
      "Apr",
      "May",
      "Jun",
      "Jul",
      "Aug",
      "Sep",
      "Oct",
      "Nov",
      "Dec",
    ]);
  });

  test("days within a month", () => {
    const { majors, minors } = labels("2026-11-20", "2026-12-03");
    expect(majors).toEqual(["Nov 2026", "Dec 2026"]);
    expect(minors).toEqual(["20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30", "1", "2", "3"]);
  });

  test("decades within a century, half-centuries in four of them", () => {
    expect(labels("1900-01-01", "1999-12-31").majors.slice(0, 3)).toEqual(["1900", "1910", "1920"]);
    expect(labels("1600-01-01", "1999-12-31").majors).toContain("1850");
  });

  test("a division that has begun is named at the edge unless the next one is too near", () => {
    expect(labels("2023-06-01", "2027-05-31").majors).toEqual(["2023", "2024", "2025", "2026", "2027"]);
    expect(labels("2023-12-20", "2027-12-19").majors).toEqual(["2024", "2025", "2026", "2027"]);
  });

  test("at any length at most 42 lines, in order, on the plot, and no label runs into another or over the edge", () => {
    const narrowest = 700;
    const letter = 6.2; // the least width of a letter of the ruler, in pixels
    fc.assert(
      fc.property(someWindow, (window) => {
        const ticks = timelineTicks(window);
        expect(ticks.length).toBeLessThanOrEqual(42);
        expect(ticks.map(({ left }) => left)).toEqual(ticks.map(({ left }) => left).sort((a, b) => a - b));
        for (const major of [true, false]) {
          const row = ticks.filter((tick) => tick.major === major && tick.label !== null);
          row.forEach((tick, at) => {
            const end = (tick.left / 100) * narrowest + (tick.label ?? "").length * letter;
            expect(tick.left).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(((row[at + 1]?.left ?? 100) / 100) * narrowest);
          });
        }
      }),
    );
  });

  test("some division is always named", () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        expect(timelineTicks(window).some(({ major, label }) => major && label !== null)).toBe(true);
      }),
    );
  });
});

describe("dayPlace", () => {
  test("is the middle of the day in percent, null outside the window", () => {
    const window = { from: "2026-01-01", to: "2026-01-20" };
    expect(dayPlace(window, "2026-01-01")).toBe(2.5);
    expect(dayPlace(window, "2026-01-20")).toBe(97.5);
    expect(dayPlace(window, "2025-12-31")).toBeNull();
    expect(dayPlace(window, "2026-01-21")).toBeNull();
  });
});
