import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reach } from "./date-span";
import type { SessionSummary } from "./session";
import type { TimelineWindow } from "./timeline";
import { session, someLane } from "./timeline.fixtures";
import { labelledPixels } from "./timeline-labelling";
import { laneLayout } from "./timeline-layout";
import { pixelsOf } from "./timeline-plot";

const window = { from: "2023-01-01", to: "2027-12-31" };
const layout = (...sessions: SessionSummary[]) => laneLayout({ sessions, counts: [] }, window);
const inWindow = ({ date }: SessionSummary, { from, to }: TimelineWindow) =>
  date !== null && reach(date).earliest <= to && reach(date).latest >= from;

describe("laneLayout", () => {
  test("a session lies where its days are, and is as long", () => {
    const [mark] = layout(session({ date: "2025-01-01/2025-12-31" })).marks;
    expect(mark?.left).toBeCloseTo((731 / 1826) * 100, 6);
    expect(mark?.width).toBeCloseTo((365 / 1826) * 100, 6);
    expect(mark?.span).toMatchObject({ exact: true, openStart: false, cutStart: false, cutEnd: false });
  });

  test.each([
    ["2026", { exact: false, openStart: false, openEnd: false }],
    ["2024-11-28~", { exact: false }],
    ["../2024-11-28", { openStart: true, openEnd: false, cutStart: false }],
    ["2027-06-01/..", { openStart: false, openEnd: true, cutEnd: true }],
    ["2022-12-30/2023-01-02", { exact: true, cutStart: true, cutEnd: false }],
  ])("%s shows how far it is known", (date, span) => {
    expect(layout(session({ date })).marks[0]?.span).toMatchObject(span);
  });

  test("a mark at the very end of the window ends with it", () => {
    const [mark] = layout(session({ date: "2027-12-31" })).marks;
    expect(mark && pixelsOf(mark, 1000)[1]).toBeCloseTo(1000, 6);
  });

  test("a mark that only a narrow plot pushes back stands in its place on a wide one", () => {
    const all = { from: "1968-01-01", to: "2026-12-31" };
    const sessions = [
      session({ date: "2022-10-25", ordinal: 240 }),
      session({ date: "2024-11-19", ordinal: 242, chrono: 2 }),
    ];
    const { marks } = laneLayout({ sessions, counts: [] }, all);
    const begins = marks.map((mark) => pixelsOf(mark, 1060)[0]);
    expect((begins[1] ?? 0) - (begins[0] ?? 0)).toBeGreaterThan(35);
  });

  test("on every plot the marks of a lane begin in order of time, and no farther from their date than they are wide", () => {
    fc.assert(
      fc.property(someLane, fc.integer({ min: 700, max: 1800 }), ({ window: wide, sessions }, pixels) => {
        const marks = laneLayout({ sessions, counts: [] }, wide).marks.toSorted((a, b) => a.left - b.left);
        const begins = marks.map((mark) => pixelsOf(mark, pixels)[0]);
        begins.forEach((begin, at) => {
          const { left, least } = marks[at] ?? { left: 0, least: 0 };
          expect(begin).toBeGreaterThanOrEqual((begins[at - 1] ?? 0) - 1e-6);
          expect(Math.abs((left / 100) * pixels - begin)).toBeLessThanOrEqual(least);
        });
      }),
    );
  });

  test("the city stands after a mark, and before it where there is no room", () => {
    const [early, late] = layout(
      session({ date: "2024-05-01" }),
      session({ date: "2027-12-01", chrono: 2 }),
    ).marks;
    expect(early?.label).toMatchObject({ text: "Moscow", side: "after" });
    expect(late?.label).toMatchObject({ text: "Moscow", side: "before" });
  });

  test("a session that was not held says what it is, inside where it is long enough", () => {
    const [mark] = layout(session({ date: "2026", status: "announced", place: null })).marks;
    expect(mark?.label).toEqual({ text: "announced", side: "inside", wide: false });
  });

  test("marks too near to stand apart get rows of their own", () => {
    const { rows, marks } = layout(
      session({ date: "2024-07-31" }),
      session({ date: "2024-08-29", chrono: 2 }),
      session({ date: "2025-10-25", chrono: 3 }),
    );
    expect(rows).toBe(2);
    expect(marks.map(({ row }) => row).sort()).toEqual([0, 0, 1]);
  });

  test("a lane too dense for rows counts instead", () => {
    const dates = Array.from({ length: 12 }, (_, at) => `2024-07-${String(at + 1).padStart(2, "0")}`);
    const { rows, marks, blocks } = layout(...dates.map((date) => session({ date })));
    expect({ rows, marks: marks.length }).toEqual({ rows: 1, marks: 0 });
    expect(blocks.map(({ count }) => count)).toEqual([12]);
  });

  test("an empty lane is one row high", () => {
    expect(layout(session({ date: null }))).toEqual({ rows: 1, marks: [], blocks: [] });
  });

  test("each session in the window has one mark, or is counted once", () => {
    fc.assert(
      fc.property(someLane, ({ window: wide, sessions }) => {
        const { marks, blocks } = laneLayout({ sessions, counts: [] }, wide);
        const counted = blocks.reduce((sum, { count }) => sum + count, 0);
        expect(marks.length + counted).toBe(sessions.filter((one) => inWindow(one, wide)).length);
        expect(new Set(marks.map((mark) => mark.session)).size).toBe(marks.length);
      }),
    );
  });

  test("at no width of plot does anything run out of it, or a mark or label meet another of its row", () => {
    const plot = fc.integer({ min: 700, max: 1800 });
    fc.assert(
      fc.property(someLane, plot, ({ window: wide, sessions }, pixels) => {
        const { marks, rows } = laneLayout({ sessions, counts: [] }, wide);
        for (let row = 0; row < rows; row++) {
          const own = marks.filter((mark) => mark.row === row);
          const ends = own.map((mark) => labelledPixels(mark, pixels)).sort((a, b) => a[0] - b[0]);
          ends.forEach(([from, to], at) => {
            expect(from).toBeGreaterThanOrEqual(at === 0 ? -1e-6 : (ends[at - 1]?.[1] ?? 0));
            expect(to).toBeLessThanOrEqual(pixels + 1e-6);
          });
        }
        for (const { left, width, row } of marks) {
          expect(row).toBeLessThan(rows);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + width).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});
