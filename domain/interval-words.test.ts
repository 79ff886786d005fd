import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalSoFar, intervalWords } from "./interval-words";
import { partialDates } from "./partial-date.fixtures";

describe("intervalWords", () => {
  it.each([
    ["2023-07-18/2023-07-19", "2024-11-27", "16 months"],
    ["2024-11-27", "2025-10-28/2025-10-29", "11 months"],
    ["2023-07-18", "2023-07-18", "the same day"],
    ["2023-07-18", "2023-07-19", "1 day"],
    ["2023-07-18", "2023-07-31", "13 days"],
    ["2023-07-18", "2023-08-08", "3 weeks"],
    ["2023-07-18", "2024-07-18", "1 year"],
    ["2023-07-18", "2025-07-18", "2 years"],
    ["2023-07-18", "2025-10-18", "2 years 3 months"],
    ["2023", "2025", "about 2 years"],
    ["2023", "2024-06-15", "about 1 year"],
    ["2023-07", "2024-11", "about 16 months"],
    ["2023-07", "2024-07", "about 1 year"],
    ["2023-07-18", "2023-07-25?", "about 7 days"],
    ["2023-07-18~", "2023-08-08", "about 3 weeks"],
    ["2024", "2024-12-01", "less than 1 year"],
    ["2024-11", "2024-11-30", "less than 1 month"],
    ["2024-11-20?", "2024-11-20", "about the same day"],
    ["2023-07-18/2023-07-19", "../2024-11-27", "up to 16 months"],
    ["../2024-11-27", "2025-10-28/2025-10-29", "at least 11 months"],
    ["../2024-11-27", "../2025-10-28", "an unknown time"],
    ["2024-11-27", "2025-10-28/..", "at least 11 months"],
    ["2024-11-27/..", "2025-10-28", "up to 11 months"],
  ])("from %s to %s: %s", (from, to, expected) => {
    expect(intervalWords(from, to)).toBe(expected);
    expect(intervalWords(to, from)).toBe(expected);
  });

  it("says a bare length only between days that are certain", () => {
    fc.assert(
      fc.property(partialDates, partialDates, (from, to) => {
        fc.pre(/[~?%]|^\.\.|\.\.$|^\d{4}(-\d\d)?$/.test(from.split("/")[0] ?? ""));
        expect(intervalWords(from, to)).toMatch(/^(about|less than|up to|at least|an unknown time)/);
      }),
    );
  });
});

describe("intervalSoFar", () => {
  it.each([
    ["2025-10-28/2025-10-29", "2026-11-30", "13 months so far"],
    ["2024", "2026-07-01", "about 2 years so far"],
    ["../2024-11-27", "2025-10-28", "at least 11 months so far"],
    ["2026-12", "2026-12-10", null],
    ["2026-12-10", "2026-12-10", null],
    ["2026-12-10/..", "2027-12-10", null],
  ])("from %s to today, %s: %s", (from, today, expected) => {
    expect(intervalSoFar(from, today)).toBe(expected);
  });
});
