import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPartialDate } from "./date-prose";
import { describePrecision, formatPartialDate, formatShortDate } from "./date-text";
import { partialDates } from "./partial-date.fixtures";

const texts: [string, string, string][] = [
  ["2024", "2024", "2024"],
  ["2024-11", "November 2024", "Nov 2024"],
  ["2024-11-08", "8 November 2024", "8 Nov 2024"],
  ["2023-07-18/2023-07-19", "18–19 July 2023", "18–19 Jul 2023"],
  ["2025-10-28/2025-11-01", "28 October – 1 November 2025", "28 Oct – 1 Nov 2025"],
  ["2025-12-30/2026-01-02", "30 December 2025 – 2 January 2026", "30 Dec 2025 – 2 Jan 2026"],
  ["2024-11/2024-12", "November–December 2024", "Nov–Dec 2024"],
  ["2024-11/2025-01", "November 2024 – January 2025", "Nov 2024 – Jan 2025"],
  ["2024/2025", "2024–2025", "2024–2025"],
  ["2024/2025-02", "2024 – February 2025", "2024 – Feb 2025"],
  ["2024-11-28/2024-12", "28 November 2024 – December 2024", "28 Nov 2024 – Dec 2024"],
  ["2026-36", "fourth quarter of 2026", "Q4 2026"],
  ["2026-41", "second half of 2026", "H2 2026"],
  ["2026-35/2026-36", "third quarter – fourth quarter of 2026", "Q3–Q4 2026"],
  ["2026-36/2027-33", "fourth quarter of 2026 – first quarter of 2027", "Q4 2026 – Q1 2027"],
  ["../2024-11-28", "by 28 November 2024", "by 28 Nov 2024"],
  ["2024-11-28/..", "from 28 November 2024", "from 28 Nov 2024"],
  ["../2026-36", "by the fourth quarter of 2026", "by Q4 2026"],
  ["2019~", "about 2019", "c. 2019"],
  ["2019?", "2019 (uncertain)", "2019?"],
  ["2019-11%", "about November 2019 (uncertain)", "c. Nov 2019?"],
  ["2026-36~", "about the fourth quarter of 2026", "c. Q4 2026"],
  ["2019~/2020~", "about 2019–2020", "c. 2019–2020"],
  ["2019?/2020", "from 2019 (uncertain) to 2020", "from 2019? to 2020"],
  ["2019/2020~", "from 2019 to about 2020", "from 2019 to c. 2020"],
  ["../2024-11-28~", "by about 28 November 2024", "by c. 28 Nov 2024"],
];

describe("formatPartialDate and formatShortDate", () => {
  it.each(texts)("%s: %s; %s", (text, long, short) => {
    expect(formatPartialDate(text)).toBe(long);
    expect(formatShortDate(text)).toBe(short);
  });

  it("write what readPartialDate reads back", () => {
    fc.assert(
      fc.property(partialDates, (value) => {
        expect(readPartialDate(formatPartialDate(value))).toEqual({ ok: true, value });
        expect(readPartialDate(formatShortDate(value))).toEqual({ ok: true, value });
        expect(readPartialDate(value)).toEqual({ ok: true, value });
      }),
      { numRuns: 2000 },
    );
  });

  it("throw for text that is no partial date", () => {
    expect(() => formatPartialDate("2026-02-31")).toThrow(RangeError);
  });
});

describe("describePrecision", () => {
  it.each([
    ["2023-07-18", "18 July 2023, one day."],
    ["2023-07-18/2023-07-19", "18–19 July 2023, two days."],
    ["2023-07-01/2023-07-31", "1–31 July 2023, 31 days."],
    ["2026-12", "December 2026, day not stated. On the timeline it spans 1–31 December 2026."],
    ["2026", "2026, month and day not stated. On the timeline it spans 1 January – 31 December 2026."],
    [
      "2026-36",
      "Fourth quarter of 2026, month and day not stated. On the timeline it spans 1 October – 31 December 2026.",
    ],
    [
      "2024-11/2024-12",
      "November–December 2024, days not stated. On the timeline it spans 1 November – 31 December 2024.",
    ],
    [
      "2024-11-28/2024-12",
      "28 November 2024 – December 2024, last day not stated. On the timeline it spans 28 November – 31 December 2024.",
    ],
    ["2023-07-18~", "About 18 July 2023. On the timeline it spans 18 July 2023."],
    [
      "../2024-11-28",
      "By 28 November 2024, beginning not stated. On the timeline it is open before 28 November 2024.",
    ],
    [
      "2024-11-28/..",
      "From 28 November 2024, end not stated. On the timeline it is open after 28 November 2024.",
    ],
  ])("%s: %s", (text, expected) => {
    expect(describePrecision(text)).toBe(expected);
  });
});
