import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayFromNumber, dayNumber } from "@/domain/date-span";
import { mostPeriods, periodsOf } from "./timeline-periods";

test.each([
  ["2026-01-15", "2026-11-24", 11, "2026-01-01", "2026-11-30"],
  ["2024-02-01", "2026-11-24", 12, "2024-01-01", "2026-12-31"],
  ["1990-01-01", "2026-12-31", 19, "1990-01-01", "2027-12-31"],
  ["2026-11-24", "2026-11-24", 1, "2026-11-01", "2026-11-30"],
])("%s to %s falls into %i periods, from %s to %s", (from, to, count, first, last) => {
  const periods = periodsOf({ from, to });
  expect([periods.length, periods[0]?.from, periods.at(-1)?.to]).toEqual([count, first, last]);
});

test("periods are whole months without a gap, cover any window and are few", () => {
  const days = fc.integer({ min: dayNumber("1000-01-01"), max: dayNumber("2999-12-31") });
  fc.assert(
    fc.property(days, days, (a, b) => {
      const window = { from: dayFromNumber(Math.min(a, b)), to: dayFromNumber(Math.max(a, b)) };
      const periods = periodsOf(window);
      expect(periods.length).toBeLessThanOrEqual(mostPeriods);
      expect(periods[0]?.from.slice(8)).toBe("01");
      expect(periods[0] && periods[0].from <= window.from).toBe(true);
      expect(periods.at(-1) && window.to <= (periods.at(-1)?.to ?? "")).toBe(true);
      for (const [i, { from, to }] of periods.entries()) {
        expect(from <= to).toBe(true);
        const next = periods[i + 1];
        if (next) expect(next.from).toBe(addDays(to, 1));
      }
    }),
  );
});
