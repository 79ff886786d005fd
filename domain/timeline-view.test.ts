import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber } from "./date-span";
import { someWindow } from "./timeline.fixtures";
import { centred, longestView, panned, shortestView, viewOf, windowOf, zoomed } from "./timeline-view";

const days = ({ from, to }: { from: string; to: string }) => dayNumber(to) - dayNumber(from) + 1;

describe("a timeline's view", () => {
  test("a window survives becoming a view and back", () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        expect(windowOf(viewOf(window))).toEqual(window);
      }),
    );
  });

  test("no movement leaves the limits", () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(someWindow, factor, factor, (window, zoom, pan) => {
        const view = viewOf(window);
        const moved = panned(zoomed(view, zoom, view.start + view.days / 3), pan - 50);
        const length = days(windowOf(moved));
        expect(length).toBeGreaterThanOrEqual(shortestView);
        expect(length).toBeLessThanOrEqual(longestView);
        expect(windowOf(moved).from >= "1000-01-01" && windowOf(moved).to <= "2999-12-31").toBe(true);
      }),
    );
  });

  test("zooming keeps the day under the pointer where it is, and back again", () => {
    const view = viewOf({ from: "2023-01-01", to: "2027-12-31" });
    const around = dayNumber("2026-03-15");
    const near = zoomed(view, 0.5, around);
    expect((around - near.start) / near.days).toBeCloseTo((around - view.start) / view.days, 9);
    expect(windowOf(zoomed(near, 2, around))).toEqual({ from: "2023-01-01", to: "2027-12-31" });
  });

  test("panning there and back is standing still, and keeps the length", () => {
    const window = { from: "2024-01-01", to: "2024-12-31" };
    const later = panned(viewOf(window), 0.5);
    expect(windowOf(later)).toEqual({ from: "2024-07-02", to: "2025-07-02" });
    expect(windowOf(panned(later, -0.5))).toEqual(window);
  });

  test.each([
    [
      { from: "2026-05-01", to: "2026-05-01" },
      { from: "2026-04-24", to: "2026-05-07" },
    ],
    [
      { from: "2999-12-31", to: "2999-12-31" },
      { from: "2999-12-18", to: "2999-12-31" },
    ],
    [
      { from: "1000-01-01", to: "1000-01-03" },
      { from: "1000-01-01", to: "1000-01-14" },
    ],
  ])("%o is widened to a fortnight about its middle", (window, wider) => {
    expect(windowOf(viewOf(window))).toEqual(wider);
  });

  test("centring puts the day in the middle", () => {
    const view = centred(viewOf({ from: "2023-01-01", to: "2023-12-31" }), dayNumber("2030-06-01"));
    expect(view.start + view.days / 2).toBe(dayNumber("2030-06-01"));
  });
});
