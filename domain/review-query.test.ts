import { expect, test } from "vitest";
import { readReviewQuery, reviewHref } from "./review-query";
import { weaknesses } from "./weakness";

const read = (address: string) => {
  const parameters = new URL(address, "https://example.org").searchParams;
  return readReviewQuery(
    Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)])),
  );
};

test.each(weaknesses.map(({ name }) => name))("the address of %s is read as it was written", (kind) => {
  const query = { kind, after: "32-1234" };
  expect(read(reviewHref(query))).toEqual({ query, ignored: [] });
});

test("everything is asked for by no parameter, empty ones among them", () => {
  expect(reviewHref({})).toBe("/review");
  expect(read("/review?kind=&after=")).toEqual({ query: { kind: null, after: null }, ignored: [] });
});

test("what it does not know is left out and told", () => {
  const { query, ignored } = read("/review?kind=rumours&after=%27+OR+1%3D1&page=2&kind=changed");
  expect(query).toEqual({ kind: null, after: null });
  expect(ignored.map(({ name, value }) => `${name}=${value}`).sort()).toEqual([
    "after=' OR 1=1",
    "kind=changed",
    "kind=rumours",
    "page=2",
  ]);
});
