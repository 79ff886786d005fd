import fc from "fast-check";
import { dayFromNumber, dayNumber } from "./date-span";
import type { PartialDate } from "./partial-date";
import type { SessionSummary } from "./session";
import type { TimelineWindow } from "./timeline";
import { viewOf, windowOf } from "./timeline-view";

const group = {
  slug: "planning",
  name: "Working Group on Planning",
  acronym: null,
  path: [{ slug: "planning", name: "Working Group on Planning", acronym: null }],
};

/** A session for tests, held and numbered unless told otherwise. */
export function session(given: Partial<SessionSummary> & { date: PartialDate | null }): SessionSummary {
  return {
    id: "s1",
    slug: "planning-3",
    chrono: 1,
    group,
    parties: [],
    ordinal: 3,
    ordinalBasis: "stated",
    status: "held",
    phase: "past",
    format: "in person",
    planned: null,
    held: given.date,
    earliest: null,
    latest: null,
    place: { slug: "moscow", venue: null, city: "Moscow", country: "RU" },
    leaders: [],
    ...given,
  };
}

const first = dayNumber("1900-01-01");
const last = dayNumber("2100-12-31");

/** Days of two centuries. */
export const someDay = fc.integer({ min: first, max: last }).map(dayFromNumber);

/** Windows of every length that a timeline can have. */
export const someWindow: fc.Arbitrary<TimelineWindow> = fc
  .tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 14, max: 146_097 }))
  .map(([start, days]) => windowOf({ start, days }));

/** A date near a window: exact, an interval, a month, a year or open at one side. */
function someDate({ start, days }: { start: number; days: number }): fc.Arbitrary<PartialDate> {
  const near = fc.integer({ min: Math.floor(start - days / 4), max: Math.ceil(start + days * 1.25) });
  return fc.tuple(near, fc.integer({ min: 1, max: 40 }), fc.nat(5)).map(([at, length, kind]) => {
    const day = dayFromNumber(at);
    const forms = [
      day,
      day,
      `${day}/${dayFromNumber(at + length)}`,
      day.slice(0, 7),
      `../${day}`,
      `${day}/..`,
    ];
    return forms[kind] ?? day;
  });
}

const someCity = fc.constantFrom("New Delhi", "Moscow", "Washington, DC", "Улан-Батор", "नई दिल्ली", null);

/** A window and the sessions of a lane around it. */
export const someLane = someWindow.chain((window) =>
  fc.record({
    window: fc.constant(window),
    sessions: fc.array(
      fc
        .record({
          date: fc.option(someDate(viewOf(window)), { freq: 12 }),
          ordinal: fc.option(fc.integer({ min: 1, max: 2000 })),
          city: someCity,
          status: fc.constantFrom("held" as const, "announced" as const),
        })
        .map(({ city, ...given }) =>
          session({ ...given, place: city ? { slug: "x", venue: null, city, country: null } : null }),
        ),
      { maxLength: 30 },
    ),
  }),
);
