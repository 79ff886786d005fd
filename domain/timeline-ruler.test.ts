import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { someWindow } from "./timeline.fixtures";
import { dayPlace, timelineTicks } from "./timeline-ruler";

/** The labels that every plot shows. */
const labels = (from: string, to: string) => {
  const ticks = timelineTicks({ from, to });
  const said = (major: boolean) =>
    ticks
      .filter((tick) => tick.major === major && tick.label?.wide === false)
      .map((tick) => tick.label?.text);
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

  test("the last year is named before its line where the edge is too near, on plots that are wide enough", () => {
    const last = timelineTicks({ from: "1968-01-01", to: "2026-12-31" }).at(-1);
    expect(last?.label).toEqual({ text: "2025", side: "before", wide: true });
  });

  test.each([700, 1000, 1060, 1700])(
    "at any length at most 42 lines, in order, and no label meets another or the edge of %i px",
    (plot) => {
      const letter = 6.2; // the least width of a letter of the ruler, in pixels
      fc.assert(
        fc.property(someWindow, (window) => {
          const ticks = timelineTicks(window);
          expect(ticks.length).toBeLessThanOrEqual(42);
          expect(ticks.map(({ left }) => left)).toEqual(ticks.map(({ left }) => left).sort((a, b) => a - b));
          for (const major of [true, false]) {
            const ends = ticks.flatMap(({ left, label, ...tick }) => {
              if (tick.major !== major || !label || (label.wide && plot < 1000)) return [];
              const [line, width] = [(left / 100) * plot, label.text.length * letter];
              return [label.side === "after" ? [line, line + width] : [line - width, line]];
            });
            ends.forEach(([from = 0, to], at) => {
              expect(from).toBeGreaterThanOrEqual(ends[at - 1]?.[1] ?? 0);
              expect(to).toBeLessThanOrEqual(plot);
            });
          }
        }),
      );
    },
  );

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
