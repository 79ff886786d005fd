import { expect, test } from "vitest";
import { readChangesQuery } from "./changes-query";

const step = "0123456789abcdef0123";

test.each([
  [{}, { before: null, step: null }, []],
  [{ before: "17", step }, { before: 17, step }, []],
  [{ before: " ", step: "" }, { before: null, step: null }, []],
  [{ before: "-1" }, { before: null, step: null }, ["before"]],
  [{ step: "' OR 1=1" }, { before: null, step: null }, ["step"]],
  [{ before: ["5", "6"], q: "x" }, { before: 5, step: null }, ["before", "q"]],
])("%j asks for %j", (parameters, query, ignored) => {
  const reading = readChangesQuery(parameters);
  expect(reading.query).toEqual(query);
  expect(reading.ignored.map(({ name }) => name)).toEqual(ignored);
});
