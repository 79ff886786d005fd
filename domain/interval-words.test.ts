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
    // Weeks and months are counted down: only so much of the interval has certainly gone by.
    ["2026-05-08", "2026-11-24", "6 months"],
    ["2021-10-08", "2026-11-24", "5 years 1 month"],
    ["2026-01-01", "2026-01-17", "2 weeks"],
    ["2026-07-01", "2026-08-30", "8 weeks"],
    ["2026-01-01", "2026-03-01", "2 months"],
    ["2025-12-31", "2026-04-30", "4 months"],
    ["2024-02-29", "2025-02-28", "1 year"],
    // A few days short of a whole unit, the unit below would mislead more than the word "almost" does.
    ["2025-12-04", "2026-11-24", "almost 1 year"],
    ["2025-12-04", "2026-11-23", "11 months"],
    ["2026-01-01", "2026-01-21", "almost 3 weeks"],
    ["2024-01-10", "2026-04-01", "almost 2 years 3 months"],
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
    // A longest length is counted up, a shortest one down, so that neither says too much.
    ["2023-07-18", "../2024-11-29", "up to 17 months"],
    ["../2024-11-27", "2025-10-26", "at least 10 months"],
    ["2026-01-01", "../2026-01-02", "up to 1 day"],
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

describe("intervalWords between certain days", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  it("never says a bare length that has not gone by", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const words = intervalWords(iso(a), iso(b));
        fc.pre(/^\d/.test(words));
        const [from, to] = a < b ? [a, b] : [b, a];
        const shortest = { day: 1, week: 7, month: 28, year: 365 };
        const least = [...words.matchAll(/(\d+) (day|week|month|year)/g)].reduce(
          (sum, [, count, unit]) => sum + Number(count) * shortest[unit as keyof typeof shortest],
          0,
        );
        const days = Math.round((Date.parse(iso(to)) - Date.parse(iso(from))) / 86_400_000);
        expect(days).toBeGreaterThanOrEqual(least);
      }),
    );
  });
});

describe("intervalSoFar", () => {
  it.each([
    ["2025-10-28/2025-10-29", "2026-11-30", "13 months so far"],
    ["2025-10-28/2025-10-29", "2026-11-24", "almost 13 months so far"],
    ["2024", "2026-07-01", "about 2 years so far"],
    ["../2024-11-27", "2025-10-28", "at least 11 months so far"],
    ["2026-12", "2026-12-10", null],
    ["2026-12-10", "2026-12-10", null],
    ["2026-12-10/..", "2027-12-10", null],
  ])("from %s to today, %s: %s", (from, today, expected) => {
    expect(intervalSoFar(from, today)).toBe(expected);
  });
});
