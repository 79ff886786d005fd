import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dateSpan,
  dayFromNumber,
  dayNumber,
  daysBetween,
  reach,
  sortDay,
  spanDays,
  spansOverlap,
} from "./date-span";
import { isoDays, partialDates } from "./partial-date.fixtures";

describe("dateSpan", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02~", "2023-02-01", "2023-02-28"],
    ["2024-11-28?", "2024-11-28", "2024-11-28"],
    ["2026-33", "2026-01-01", "2026-03-31"],
    ["2026-34", "2026-04-01", "2026-06-30"],
    ["2026-36", "2026-10-01", "2026-12-31"],
    ["2026-40", "2026-01-01", "2026-06-30"],
    ["2026-41", "2026-07-01", "2026-12-31"],
    ["2023-07-18/2023-07-19", "2023-07-18", "2023-07-19"],
    ["2024-11/2025", "2024-11-01", "2025-12-31"],
    ["../2024-11-28", null, "2024-11-28"],
    ["2024-11/..", "2024-11-01", null],
  ])("%s lies from %s to %s", (text, earliest, latest) => {
    expect(dateSpan(text)).toEqual({ earliest, latest });
  });

  it("has the bounds that another reader of EDTF finds", () => {
    const dayOf = (instant: number) =>
      Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : null;
    fc.assert(
      fc.property(partialDates, (text) => {
        fc.pre(!(text.includes("/") && /-(3[3-6]|4[01])/.test(text)));
        const other = edtf(text, { level: 3 });
        expect(dateSpan(text)).toEqual({ earliest: dayOf(other.min), latest: dayOf(other.max) });
      }),
    );
  });

  it("throws for text that is no partial date", () => {
    expect(() => dateSpan("2026-02-31")).toThrow(RangeError);
  });
});

describe("spansOverlap", () => {
  it.each([
    ["2024", "2024-11", true],
    ["2024-11-28", "2024-11-28", true],
    ["2024-11-28", "2024-11-29", false],
    ["../2024-11-28", "1900", true],
    ["../2024-11-28", "2024-11-29", false],
    ["2024-11-28/..", "2999", true],
    ["2024-11-28/..", "2024-11-27", false],
    ["../2024", "2024-12-31/..", true],
    ["../2024", "../1500", true],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(spansOverlap(dateSpan(a), dateSpan(b))).toBe(expected);
    expect(spansOverlap(dateSpan(b), dateSpan(a))).toBe(expected);
  });
});

describe("day numbers", () => {
  it.each([
    ["0000-03-01", 0],
    ["0000-02-29", -1],
    ["1000-01-01", 365183],
    ["1970-01-01", 719468],
    ["2024-02-29", 739250],
    ["2999-12-31", 1095667],
  ])("%s is day %d", (day, n) => {
    expect(dayNumber(day)).toBe(n);
    expect(dayFromNumber(n)).toBe(day);
  });

  it("agree with the calendar of the language", () => {
    fc.assert(
      fc.property(isoDays, (day) => {
        expect(dayNumber(day) - 719468).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
        expect(dayFromNumber(dayNumber(day))).toBe(day);
      }),
    );
  });

  it("add and count days", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2024-01-01", -1)).toBe("2023-12-31");
    expect(daysBetween("2023-07-18", "2024-07-18")).toBe(366);
    fc.assert(
      fc.property(isoDays, fc.integer({ min: -4000, max: 4000 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it("count both ends of a span", () => {
    expect(spanDays(dateSpan("2023-07-18/2023-07-19"))).toBe(2);
    expect(spanDays(dateSpan("2024"))).toBe(366);
    expect(spanDays(dateSpan("../2024"))).toBeNull();
    expect(spanDays(dateSpan("2024/.."))).toBeNull();
  });
});

describe("sortDay", () => {
  it.each([
    [null, 0],
    ["2024-11", dayNumber("2024-11-30")],
    ["../2024-11-28", dayNumber("2024-11-28")],
    ["2024-11/..", dayNumber("2024-11-01")],
  ])("of %s is %d", (text, expected) => {
    expect(sortDay(text)).toBe(expected);
  });

  it("is positive for every date", () => {
    fc.assert(
      fc.property(partialDates, (text) => {
        expect(sortDay(text)).toBeGreaterThan(0);
      }),
    );
  });
});

describe("reach", () => {
  it.each([
    ["2024-11", "2024-11-01", "2024-11-30"],
    ["2024~", "2024-01-01", "2024-12-31"],
    ["../2024-11-28", "2023-11-28", "2024-11-28"],
    ["2024-11-28/..", "2024-11-28", "2025-11-29"],
  ])("of %s goes from %s to %s", (text, earliest, latest) => {
    expect(reach(text)).toEqual({ earliest, latest });
  });

  it("lies within the span and never runs backwards", () => {
    fc.assert(
      fc.property(partialDates, (text) => {
        const bounded = reach(text);
        expect(spansOverlap(bounded, dateSpan(text))).toBe(true);
        expect(bounded.earliest <= bounded.latest).toBe(true);
      }),
    );
  });
});
