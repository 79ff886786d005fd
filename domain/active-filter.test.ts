import { describe, expect, test } from "vitest";
import { activeFilters, facetLabels } from "./active-filter";
import { noFilters, type SessionFilters } from "./session-filters";

const filters: SessionFilters = {
  ...noFilters,
  q: "patrol",
  chair: ["dylevsky", "mathew"],
  country: ["IN"],
  from: "2021-03",
  sort: "date",
  after: "cursor",
};
const label = facetLabels([
  {
    name: "chair",
    more: 0,
    choices: [
      { value: "dylevsky", label: "Igor Dylevsky", hint: "RU", count: 3, atLeast: false, selected: true },
    ],
  },
  {
    name: "country",
    more: 0,
    choices: [{ value: "IN", label: "India", hint: null, count: 9, atLeast: false, selected: true }],
  },
]);

describe("activeFilters", () => {
  test("says every filter in words", () => {
    expect(activeFilters(filters, label).map(({ heading, label }) => `${heading}: ${label}`)).toEqual([
      "Text: “patrol”",
      "Co-chair: Igor Dylevsky",
      "Co-chair: mathew",
      "Country: India",
      "From: March 2021",
    ]);
  });

  test("takes away one value, keeps the rest and the order, and begins at the first page", () => {
    const [text, dylevsky, , country, from] = activeFilters(filters, label);
    const rest = { ...filters, after: null };
    expect(text?.without).toEqual({ ...rest, q: null });
    expect(dylevsky?.without).toEqual({ ...rest, chair: ["mathew"] });
    expect(country?.without).toEqual({ ...rest, country: [] });
    expect(from?.without).toEqual({ ...rest, from: null });
  });

  test("is empty when nothing narrows the list", () => {
    expect(activeFilters({ ...noFilters, sort: "group", after: "cursor", limit: 50 }, label)).toEqual([]);
  });
});

test("a label in right-to-left letters turns nothing around it", () => {
  const choices = [{ value: "x", label: "لجنة", hint: null, count: 1, atLeast: false, selected: true }];
  expect(facetLabels([{ name: "group", more: 0, choices }])("group", "x")).toBe("\u2068لجنة\u2069");
});

test("a label never crosses from one filter to another", () => {
  expect(label("venue", "dylevsky")).toBe("dylevsky");
});
