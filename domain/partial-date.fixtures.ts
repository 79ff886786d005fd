import fc from "fast-check";
import { addDays, dayFromNumber, dayNumber } from "./date-span";
import { isPartialDate, type PartialDate } from "./partial-date";

/** Any ISO day of the years 1000 to 2999. */
export const isoDays = fc
  .integer({ min: dayNumber("1000-01-01"), max: dayNumber("2999-12-31") })
  .map((n) => dayFromNumber(n));

const quarterOf = (day: string) => 32 + Math.ceil(Number(day.slice(5, 7)) / 3);
const halfOf = (day: string) => 39 + Math.ceil(Number(day.slice(5, 7)) / 6);

const precisions = fc.constantFrom(
  (day: string) => day,
  (day: string) => day.slice(0, 7),
  (day: string) => day.slice(0, 4),
  (day: string) => `${day.slice(0, 4)}-${quarterOf(day)}`,
  (day: string) => `${day.slice(0, 4)}-${halfOf(day)}`,
);

const qualifiers = fc.constantFrom("", "~", "?", "%");

const singles = fc
  .tuple(isoDays, precisions, qualifiers)
  .map(([day, stated, qualifier]) => stated(day) + qualifier);

/** Ends near each other and often alike, so that those which share a month or year in print are common. */
const intervals = fc
  .tuple(
    isoDays,
    fc.oneof(fc.nat(3), fc.nat(40), fc.nat(800)),
    fc.tuple(precisions, fc.option(precisions)),
    fc.tuple(qualifiers, fc.option(qualifiers)),
  )
  .map(([day, gap, [first, last], [before, after]]) => {
    const end = (last ?? first)(addDays(day, gap));
    return `${first(day)}${before}/${end}${after ?? before}`;
  });

/** Any canonical partial date. */
export const partialDates: fc.Arbitrary<PartialDate> = fc
  .oneof(
    singles,
    singles.map((text) => `../${text}`),
    singles.map((text) => `${text}/..`),
    intervals,
  )
  .filter(isPartialDate);
