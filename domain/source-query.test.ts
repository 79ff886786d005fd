import { expect, test } from "vitest";
import { sourceTypes } from "./source";
import { readSourceQuery, sourcesHref } from "./source-query";

const read = (address: string) => {
  const { searchParams } = new URL(address, "https://example.org");
  return readSourceQuery(
    Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)])),
  );
};

test.each(sourceTypes)("the address of sources that are %s is read as it was written", (type) => {
  const query = { q: "Дылевский & co", type, after: "tass-2018" };
  expect(read(sourcesHref(query))).toEqual({ query, ignored: [] });
});

test("everything is asked for by no parameter, empty ones among them", () => {
  expect(sourcesHref({})).toBe("/sources");
  expect(read("/sources?q=&type=&after=")).toEqual({
    query: { q: null, type: null, after: null },
    ignored: [],
  });
});

test("what it does not know is left out and told", () => {
  const { query, ignored } = read("/sources?type=rumour&type=wire&letter=a&after=A+B");
  expect(query).toEqual({ q: null, type: null, after: null });
  expect(ignored.map(({ name, value }) => `${name}=${value}`).sort()).toEqual([
    "after=A B",
    "letter=a",
    "type=rumour",
    "type=wire",
  ]);
});
