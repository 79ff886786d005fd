import { expect, test } from "vitest";
import { changesHref, readChangesQuery } from "./changes-query";

const step = "0123456789abcdef0123";
const all = { before: null, step: null, kind: null, by: null };

test.each([
  [{}, all, []],
  [{ before: "17", step }, { ...all, before: 17, step }, []],
  [{ before: " ", step: "", kind: "", by: " " }, all, []],
  [{ before: "-1" }, all, ["before"]],
  [{ step: "' OR 1=1" }, all, ["step"]],
  [{ before: ["5", "6"], q: "x" }, { ...all, before: 5 }, ["before", "q"]],
  [{ kind: "group", by: " Asha Rao " }, { ...all, kind: "group", by: "Asha Rao" }, []],
  [{ kind: "__proto__" }, all, ["kind"]],
  [{ step, kind: "group", by: "Asha" }, { ...all, step }, ["kind", "by"]],
])("%j asks for %j", (parameters, query, ignored) => {
  const reading = readChangesQuery(parameters);
  expect(reading.query).toEqual(query);
  expect(reading.ignored.map(({ name }) => name)).toEqual(ignored);
});

test.each([
  [{ kind: null, by: null }, null, "/changes"],
  [{ kind: "venue", by: "Asha Rao & co" }, 17, "/changes?kind=venue&by=Asha+Rao+%26+co&before=17"],
] as const)("the address of %j before %j is read back", (filter, before, href) => {
  expect(changesHref(filter, before)).toBe(href);
  const parameters = Object.fromEntries(new URL(href, "http://x").searchParams);
  expect(readChangesQuery(parameters)).toEqual({ query: { ...filter, before, step: null }, ignored: [] });
});
