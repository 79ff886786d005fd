import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { session, someWindow } from "./timeline.fixtures";
import { countBlocks, sessionCounts } from "./timeline-counts";
import { pixelsOf } from "./timeline-plot";
import { viewOf, windowOf } from "./timeline-view";

describe("countBlocks", () => {
  const window = { from: "1990-01-01", to: "2029-12-31" };
  const year = (number: number, count: number) => ({ from: `${number}-01-01`, to: `${number}-12-31`, count });

  test("neighbours that would overlap become one, with their sum", () => {
    const blocks = countBlocks([year(2011, 3), year(2010, 2), year(2020, 5)], window);
    expect(blocks.map(({ from, to, count }) => ({ from, to, count }))).toEqual([
      { from: "2010-01-01", to: "2011-12-31", count: 5 },
      { from: "2020-01-01", to: "2020-12-31", count: 5 },
    ]);
  });

  test("neighbours with room stand side by side", () => {
    const near = { from: "2010-01-01", to: "2015-12-31" };
    const years = [year(2010, 2), year(2011, 3), year(2012, 40)];
    expect(countBlocks(years, near).map(({ count }) => count)).toEqual([2, 3, 40]);
  });

  test("nothing, and what lies outside, gets no block", () => {
    expect(countBlocks([year(2010, 0), year(1980, 7), year(2040, 7)], window)).toEqual([]);
  });

  test("no block is lost, meets another or runs out of the narrowest plot", () => {
    const periods = fc.array(fc.tuple(fc.nat(59), fc.integer({ min: 1, max: 2000 })), { maxLength: 60 });
    fc.assert(
      fc.property(someWindow, periods, (wide, given) => {
        const { start, days } = viewOf(wide);
        const length = Math.max(14, Math.floor(days / 60));
        const counts = given.map(([at, count]) => ({
          ...windowOf({ start: start + at * Math.floor(days / 60), days: length }),
          count,
        }));
        const inView = counts.filter(({ from, to }) => from <= wide.to && to >= wide.from);
        const blocks = countBlocks(counts, wide);
        const sum = (of: { count: number }[]) => of.reduce((total, { count }) => total + count, 0);
        expect(sum(blocks)).toBe(sum(inView));
        blocks.forEach((block, at) => {
          const [from, to] = pixelsOf(block, 700);
          const before = blocks[at - 1];
          expect(from).toBeGreaterThanOrEqual((before ? pixelsOf(before, 700)[1] : 0) - 1e-6);
          expect(to).toBeLessThanOrEqual(700 + 1e-6);
        });
      }),
    );
  });
});

describe("sessionCounts", () => {
  const sessions = ["2024-03-01", "2024-03", "2024-06-05/2024-06-07", "2025", null].map((date) =>
    session({ date }),
  );

  test("counts by year where the window is long", () => {
    expect(sessionCounts(sessions, { from: "2000-01-01", to: "2029-12-31" })).toEqual([
      { from: "2024-01-01", to: "2024-12-31", count: 3 },
      { from: "2025-01-01", to: "2025-12-31", count: 1 },
    ]);
  });

  test("counts by month where it is short, and only what is in it", () => {
    expect(sessionCounts(sessions, { from: "2024-03-15", to: "2024-06-06" })).toEqual([
      { from: "2024-03-01", to: "2024-03-31", count: 1 },
      { from: "2024-06-01", to: "2024-06-30", count: 1 },
    ]);
  });
});
