import { expect, it } from "vitest";
import { noFilters } from "./session-filters";
import { viewFilters, viewHref, viewInput, viewQuery } from "./view";

const problemOf = (name: string, query = "group=wg") =>
  viewInput.safeParse({ name, query }).error?.issues[0]?.message ?? null;

it("takes a name and a query", () => {
  expect(viewInput.parse({ name: "  Ours   this year ", query: "group=wg&from=2026" })).toEqual({
    name: "Ours this year",
    query: "group=wg&from=2026",
  });
});

it.each([
  ["", "Give the view a name."],
  [" \t\n", "Give the view a name."],
  ["\u200b\u2060\u00ad", "Give the view a name."],
  ["\u202e", "Give the view a name."],
  ["a\u0000b", "Take out the character that cannot be shown (U+0000, character 2)."],
  ["n".repeat(61), "Keep this under 60 characters: it has 61."],
])("refuses the name %j", (name, sentence) => {
  expect(problemOf(name)).toBe(sentence);
});

it.each([
  ["", "Choose a filter first: a view is a name for filters."],
  ["sort=date", "Choose a filter first: a view is a name for filters."],
  ["zz=1&group=wg", "A view cannot have “zz=1”: there is no such filter."],
  ["status=nonsense", /^A view cannot have “status=nonsense”: /],
  ["group=wg&".repeat(500), "There are too many filters for a view. Leave some out."],
])("refuses the query %j", (query, sentence) => {
  expect(problemOf("Ours", query)).toMatch(sentence);
});

it("stands for all pages of its sessions, in their order", () => {
  const filters = { ...noFilters, group: ["wg"], q: "a&b", sort: "group" as const, after: "9", limit: 100 };
  const query = viewQuery(filters);
  expect(query).toBe("q=a%26b&group=wg&sort=group");
  expect(viewHref({ query })).toBe("/sessions?q=a%26b&group=wg&sort=group");
  expect(viewFilters({ query })).toEqual({ ...filters, after: null, limit: noFilters.limit });
});
