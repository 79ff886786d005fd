import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateSpan } from "./date-span";
import { partialDates } from "./partial-date.fixtures";
import { cleanLine, textProblem } from "./plain-text";
import { searchWords } from "./search-words";
import { formats } from "./session";
import {
  formatSessionFilters,
  hasFilters,
  noFilters,
  type SessionFilters,
  type Sort,
  sessionsHref,
  sorts,
  whens,
} from "./session-filters";
import { parseSessionFilters } from "./session-filters-reading";
import { sessionStatuses } from "./session-status";

const slugs = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,12}$/), { minLength: 1, maxLength: 4 })
  .map((words) => words.join("-"));
const lines = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: max }),
      fc.string({ minLength: 1, maxLength: max }),
    )
    .map((text) => cleanLine(text).trim())
    .filter((text) => text !== "" && textProblem(text, max) === null && cleanLine(text) === text);
const several = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 4 });

const keys = fc.stringMatching(/^[0-9]{1,16}$/);
const cursors: Record<Sort, fc.Arbitrary<string>> = {
  date: keys,
  "-date": keys,
  group: fc.tuple(fc.stringMatching(/^[0-9a-f]{20}$/), keys).map((parts) => parts.join(".")),
};

/** Filters as they are once read: what an address can say, in canonical form. */
const canonical: fc.Arbitrary<SessionFilters> = fc
  .constantFrom(...sorts)
  .chain((sort) =>
    fc.record({
      q: fc.option(lines(40).filter((text) => searchWords(text).length > 0)),
      group: several(slugs),
      chair: several(slugs),
      person: several(slugs),
      venue: several(slugs),
      city: several(lines(30)),
      country: several(fc.constantFrom("IN", "RU", "GB", "CD", "TR", "CI")),
      party: several(slugs),
      status: several(fc.constantFrom(...sessionStatuses)),
      format: several(fc.constantFrom(...formats)),
      topic: several(slugs),
      when: several(fc.constantFrom(...whens)),
      from: fc.option(partialDates),
      to: fc.option(partialDates),
      sort: fc.constant(sort),
      after: fc.option(cursors[sort]),
      limit: fc.integer({ min: 1, max: 200 }),
    }),
  )
  .filter(({ from, to }) => {
    const [earliest, latest] = [from && dateSpan(from).earliest, to && dateSpan(to).latest];
    return !earliest || !latest || earliest <= latest;
  });

describe("an address of sessions", () => {
  test("says its filters and nothing else: parsing undoes formatting", () => {
    fc.assert(
      fc.property(canonical, (filters) => {
        const query = formatSessionFilters(filters);
        expect(parseSessionFilters(new URLSearchParams(query))).toEqual({ filters, ignored: [] });
      }),
      { numRuns: 500 },
    );
  });

  test("is written alike for equal filters: formatting undoes parsing", () => {
    fc.assert(
      fc.property(canonical, (filters) => {
        const query = formatSessionFilters(filters);
        const again = parseSessionFilters(Object.fromEntries(entriesOf(query))).filters;
        expect(formatSessionFilters(again)).toBe(query);
      }),
    );
  });

  test.each<[Partial<SessionFilters>, string]>([
    [{}, "/sessions"],
    [{ chair: ["x"] }, "/sessions?chair=x"],
    [{ chair: ["x", "y"], venue: ["z"] }, "/sessions?chair=x&chair=y&venue=z"],
    [{ q: "Дылевский & co" }, "/sessions?q=%D0%94%D1%8B%D0%BB%D0%B5%D0%B2%D1%81%D0%BA%D0%B8%D0%B9+%26+co"],
    [{ from: "2023-07-18/2023-07-19" }, "/sessions?from=2023-07-18/2023-07-19"],
    [{ format: ["in person"] }, "/sessions?format=in+person"],
    [{ sort: "date", after: "12.3", limit: 50 }, "/sessions?sort=date&after=12.3&limit=50"],
    [{ sort: "-date", limit: 25, q: "", from: "", after: "" }, "/sessions"],
  ])("%j is %s", (filters, href) => {
    expect(sessionsHref({ ...noFilters, ...filters })).toBe(href);
  });

  test("may be of another page", () => {
    expect(sessionsHref(noFilters, "/")).toBe("/");
    expect(sessionsHref({ ...noFilters, group: ["x"] }, "/sessions.ics")).toBe("/sessions.ics?group=x");
  });
});

function entriesOf(query: string): [string, string[]][] {
  const parameters = new URLSearchParams(query);
  return [...new Set(parameters.keys())].map((name) => [name, parameters.getAll(name)]);
}

test.each<[Partial<SessionFilters>, boolean]>([
  [{}, false],
  [{ sort: "group", after: "1", limit: 3 }, false],
  [{ q: "x" }, true],
  [{ from: "2020" }, true],
  [{ to: "2020" }, true],
  [{ when: ["past"] }, true],
  [{ city: ["Moscow"] }, true],
])("%j narrows the register: %s", (filters, narrows) => {
  expect(hasFilters({ ...noFilters, ...filters })).toBe(narrows);
});
