import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type InSeries, inSeriesOrder, inTimeOrder } from "./series-order";
import { isStillPlanned, type SessionStatus, sessionStatuses } from "./session-status";

type Named = InSeries & { name: string };

/** "8 held", "– announced?": a number or none, a status; a question mark for one without a date. */
function session(name: string, chrono: number): Named {
  const [number, status = ""] = name.replace("?", "").split(" ");
  return {
    name,
    chrono: name.endsWith("?") ? chrono - 1000 : chrono,
    ordinal: number === "–" ? null : Number(number),
    date: name.endsWith("?") ? null : "2020",
    status: status as SessionStatus,
  };
}

const orderOf = (names: string[]) => inSeriesOrder(names.map(session)).map(({ name }) => name);

describe("in a series", () => {
  test.each<[string, string[], string[]]>([
    ["none", [], []],
    ["dated ones by their keys", ["9 held", "6 held", "– held"], ["9 held", "6 held", "– held"]],
    ["an undated number in a gap", ["8 held", "10 held", "9 held?"], ["8 held", "9 held?", "10 held"]],
    ["one before all others", ["– held", "3 held", "2 held?"], ["– held", "2 held?", "3 held"]],
    ["one after all others", ["13 held", "14 announced?"], ["13 held", "14 announced?"]],
    ["several in a row", ["17 held?", "16 held?", "15 held"], ["15 held", "16 held?", "17 held?"]],
    [
      "after the nearest number, not the latest",
      ["4 held", "9 held", "6 held", "5 held?"],
      ["4 held", "5 held?", "9 held", "6 held"],
    ],
    [
      "a number that another has",
      ["9 cancelled", "10 held", "9 held?"],
      ["9 cancelled", "9 held?", "10 held"],
    ],
    [
      "a held one straight after its neighbour",
      ["4 held", "– held", "5 held?"],
      ["4 held", "5 held?", "– held"],
    ],
    [
      "a coming one as late as may be",
      ["4 held", "– held", "5 announced?"],
      ["4 held", "– held", "5 announced?"],
    ],
    [
      "a coming one before the number after it",
      ["4 held", "– held", "6 held", "5 proposed?"],
      ["4 held", "– held", "5 proposed?", "6 held"],
    ],
    ["a number where no other has one", ["– held", "2 held?"], ["2 held?", "– held"]],
    [
      "no number: coming ones last, others first",
      ["– postponed?", "– held?", "3 held", "– cancelled?", "– confirmed?"],
      ["– held?", "– cancelled?", "3 held", "– postponed?", "– confirmed?"],
    ],
  ])("%s", (_, given, expected) => {
    expect(orderOf(given)).toEqual(expected);
  });
});

const anySession = fc.record({
  ordinal: fc.option(fc.integer({ min: 1, max: 12 })),
  date: fc.option(fc.constant("2020")),
  status: fc.constantFrom(...sessionStatuses),
  group: fc.record({ slug: fc.constantFrom("a", "b", "c") }),
});
const anySessions = fc
  .array(anySession, { maxLength: 14 })
  .map((rows) => rows.map((row, at) => ({ ...row, chrono: row.date === null ? at : 1000 + at })));
type Any = (typeof anySession extends fc.Arbitrary<infer T> ? T : never) & { chrono: number };

const chronos = (rows: readonly InSeries[]) => rows.map(({ chrono }) => chrono);
const dated = (rows: readonly InSeries[]) => rows.filter(({ date }) => date !== null);
const ascending = (numbers: number[]) => numbers.toSorted((a, b) => a - b);

describe.each<[string, (rows: Any[]) => Any[]]>([
  ["one body", inSeriesOrder],
  ["several bodies", inTimeOrder],
])("whatever the sessions of %s", (_, inOrder) => {
  test("each stands there once, those with a date by their keys, in whatever order they were given", () => {
    fc.assert(
      fc.property(anySessions, (rows) => {
        const ordered = inOrder(rows);
        expect(ascending(chronos(ordered))).toEqual(ascending(chronos(rows)));
        expect(chronos(dated(ordered))).toEqual(ascending(chronos(dated(rows))));
        expect(inOrder(rows.toReversed())).toEqual(ordered);
      }),
    );
  });
});

test("where the dates do not contradict the numbers, no number stands before a lower one", () => {
  fc.assert(
    fc.property(anySessions, (rows) => {
      const numbers = ascending(dated(rows).flatMap(({ ordinal }) => ordinal ?? []));
      const agreeing = rows.map((row) =>
        row.date === null || row.ordinal === null ? row : { ...row, ordinal: numbers.shift() ?? null },
      );
      const ordered = inSeriesOrder(agreeing).flatMap(({ ordinal }) => ordinal ?? []);
      expect(ordered).toEqual(ascending(ordered));
    }),
  );
});

test("among several bodies each body's sessions stand in its own order", () => {
  fc.assert(
    fc.property(anySessions, (rows) => {
      for (const slug of ["a", "b", "c"]) {
        const own = (all: Any[]) => all.filter(({ group }) => group.slug === slug);
        expect(own(inTimeOrder(rows))).toEqual(inSeriesOrder(own(rows)));
      }
    }),
  );
});

test("a coming session without a date comes after what other bodies have dated", () => {
  const rows = ["3 held", "4 announced?", "8 held"].map(session);
  const of = (slug: string) => (row: Named) => ({ ...row, group: { slug } });
  const [third, fourth, eighth] = rows as [Named, Named, Named];
  const ordered = inTimeOrder([of("a")(third), of("a")(fourth), of("b")(eighth)]);
  expect(ordered.map(({ name }) => name)).toEqual(["3 held", "8 held", "4 announced?"]);
  expect(isStillPlanned("postponed")).toBe(false);
});
