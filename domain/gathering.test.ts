import { expect, test } from "vitest";
import { gatherByParties } from "./group-gathering";
import { partyFixture } from "./session-summary.fixture";
import { gatherByCity } from "./venue-gathering";

const group = (slug: string, ...codes: string[]) => ({
  slug,
  name: slug,
  acronym: null,
  path: [],
  depth: 0,
  kind: "dialogue" as const,
  status: "active" as const,
  parties: codes.map(partyFixture),
  sessions: 0,
  last: null,
  nextPlanned: null,
  hasUndatedPlan: false,
});
const venue = (slug: string, name: string | null, city: string | null, country: string | null) => ({
  slug,
  name,
  city,
  country,
  sessions: 0,
  last: null,
});

test("bodies of the same parties stand together, in the order given", () => {
  const found = gatherByParties([
    group("a", "in", "ru"),
    group("b", "in", "ru"),
    group("c", "ru", "in"),
    group("d"),
  ]);
  expect(found.map(({ title, entries }) => [title, entries.map(({ slug }) => slug)])).toEqual([
    ["India · Russia", ["a", "b"]],
    ["Russia · India", ["c"]],
    ["Parties not stated", ["d"]],
  ]);
  expect(gatherByParties([])).toEqual([]);
});

test("venues stand under their city and country, with or without a record of the city", () => {
  const found = gatherByCity([
    venue("vikrant", "INS Vikrant", null, null),
    venue("delhi", null, "New Delhi", "IN"),
    venue("centre", "Manekshaw Centre", "New Delhi", "IN"),
    venue("raksha", "Raksha Bhawan", "Pune", "IN"),
  ]);
  const shape = found.map(({ country, cities }) => [
    country,
    cities.map(({ name, record, buildings }) => [name, record?.slug, buildings.map(({ slug }) => slug)]),
  ]);
  expect(shape).toEqual([
    [
      "IN",
      [
        ["New Delhi", "delhi", ["centre"]],
        ["Pune", undefined, ["raksha"]],
      ],
    ],
    [null, [[null, undefined, ["vikrant"]]]],
  ]);
  expect(gatherByCity([])).toEqual([]);
});
