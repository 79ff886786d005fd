import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePartialDates,
  isApproximate,
  isDayPrecise,
  isPartialDate,
  isUncertain,
  makeInterval,
} from "./partial-date";
import { isoDays, partialDates } from "./partial-date.fixtures";

describe("isPartialDate", () => {
  it.each([
    "2024",
    "1000",
    "2999",
    "2024-11",
    "2024-11-28",
    "2024-02-29",
    "2000-02-29",
    "2026-33",
    "2026-36?",
    "2026-40",
    "2026-41~",
    "2024~",
    "2024-11?",
    "2024-11-28%",
    "2023-07-18/2023-07-19",
    "2024~/2025?",
    "2026-36/2027-40",
    "2024-11-28/2024-12",
    "2024/2024-11",
    "../2024-11-28",
    "../2026-36~",
    "2024-11-28/..",
  ])("accepts %s", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    "",
    " 2024",
    "2024\n",
    "24",
    "0999",
    "3000",
    "02024",
    "2024-1",
    "2024-00",
    "2024-13",
    "2024-21",
    "2026-32",
    "2026-37",
    "2026-42",
    "2026-33-01",
    "2026-02-31",
    "2026-02-29",
    "1900-02-29",
    "2026-04-31",
    "2026-01-00",
    "~2024",
    "2024?~",
    "2024~-11",
    "202X",
    "2024-11-28T10:00",
    "2025-07-03/2025-07-01",
    "2025/2024",
    "2024/2024",
    "2024~/2024",
    "2024-11-28/2024-11",
    "2024-11-28/2024",
    "2024/2024-01-01",
    "2024/",
    "/2024",
    "../..",
    "..",
    "2024/2025/2026",
    "../2024-02-30",
    "2024..2025",
    "２０２４",
    "November 2024",
    "2".repeat(10_000),
  ])("refuses %j", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it("keeps to EDTF as another reader has it", () => {
    const edtfReads = (text: string) => edtf(text, { level: 3 }).edtf;
    fc.assert(
      fc.property(partialDates, (text) => {
        // That reader takes no interval with a quarter or half-year on one side.
        fc.pre(!(text.includes("/") && /-(3[3-6]|4[01])/.test(text)));
        expect(edtfReads(text)).toBe(text);
      }),
    );
  });
});

describe("comparePartialDates", () => {
  it("goes by the latest day, then by the earliest", () => {
    const sorted = [
      "2023-07-18",
      "../2024-11-28",
      "2024-11-28",
      "2024-11",
      "2024",
      "2024-12",
      "2025-01-01/..",
    ];
    expect([...sorted].reverse().sort(comparePartialDates)).toEqual([
      "2023-07-18",
      "../2024-11-28",
      "2024-11-28",
      "2024-11",
      "2024",
      "2024-12",
      "2025-01-01/..",
    ]);
  });

  it("is an order: antisymmetric and transitive", () => {
    fc.assert(
      fc.property(partialDates, partialDates, partialDates, (a, b, c) => {
        expect(Math.sign(comparePartialDates(a, b))).toBe(-Math.sign(comparePartialDates(b, a)) + 0);
        if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0) {
          expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe("what a date leaves open", () => {
  it.each([
    ["2024-11-28", true, false, false],
    ["2023-07-18/2023-07-19", true, false, false],
    ["2023-07-18~", true, true, false],
    ["2023-07-18?/2023-07-19", true, false, true],
    ["2024-11-28/2024-12", false, false, false],
    ["2024-11%", false, true, true],
    ["../2024-11-28", false, false, false],
    ["2024-11-28?/..", false, false, true],
    ["2026-36", false, false, false],
  ])("%s: to the day %s, approximate %s, uncertain %s", (text, dayPrecise, approximate, uncertain) => {
    expect([isDayPrecise(text), isApproximate(text), isUncertain(text)]).toEqual([
      dayPrecise,
      approximate,
      uncertain,
    ]);
  });

  it("throws for text that is no partial date", () => {
    expect(() => isDayPrecise("next week")).toThrow(RangeError);
  });
});

describe("makeInterval", () => {
  it.each([
    ["2023-07-18", "2023-07-19", "2023-07-18/2023-07-19"],
    [null, "2024-11-28", "../2024-11-28"],
    ["2024-11-28", null, "2024-11-28/.."],
    ["2024", "2024", "2024"],
    ["2024~", "2024?", "2024%"],
    ["2024", "2024?", "2024?"],
  ])("joins %s and %s to %s", (start, end, expected) => {
    expect(makeInterval(start, end)).toBe(expected);
  });

  it.each([
    [null, null],
    ["2025-07-03", "2025-07-01"],
    ["2023/2024", "2025"],
    ["", ""],
  ])("throws for %s and %s", (start, end) => {
    expect(() => makeInterval(start, end)).toThrow(RangeError);
  });

  it("makes a partial date of any two days in order", () => {
    fc.assert(
      fc.property(isoDays, isoDays, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        expect(isPartialDate(makeInterval(first, last))).toBe(true);
      }),
    );
  });
});
