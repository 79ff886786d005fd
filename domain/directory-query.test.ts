import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { directoryHref, readDirectoryQuery } from "./directory-query";

const all = ["q", "after", "letter", "for"] as const;
const nothing = { q: null, after: null, letter: null, for: null };

describe("readDirectoryQuery", () => {
  test.each([
    [{}, nothing, []],
    [{ q: "  Дылев  ", letter: "D" }, { ...nothing, q: "Дылев", letter: "D" }, []],
    [{ q: "", after: "j-p-mathew" }, { ...nothing, after: "j-p-mathew" }, []],
    [{ q: ["one", "two"] }, { ...nothing, q: "one" }, ["q"]],
    [{ after: "'; drop", letter: "42" }, nothing, ["after", "letter"]],
    [{ q: "x".repeat(201) }, nothing, ["q"]],
    [{ q: "a\u0000b" }, nothing, ["q"]],
    [{ page: "2" }, nothing, ["page"]],
    [{ for: "/sessions?chair=x&from=2020" }, { ...nothing, for: "/sessions?chair=x&from=2020" }, []],
    [{ for: "//evil.example/" }, nothing, ["for"]],
  ])("%j", (parameters, query, ignored) => {
    const reading = readDirectoryQuery(parameters, all);
    expect(reading.query).toEqual(query);
    expect(reading.ignored.map(({ name }) => name)).toEqual(ignored);
  });

  test("knows only the names of its page", () => {
    expect(readDirectoryQuery({ letter: "a" }, ["q"]).ignored).toHaveLength(1);
  });

  test("reads whatever is in the address", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ unit: "binary" })), (parameters) => {
        expect(() => readDirectoryQuery(parameters, all)).not.toThrow();
      }),
    );
  });
});

test("directoryHref and readDirectoryQuery are inverses", () => {
  const query = fc.record({
    q: fc.option(fc.stringMatching(/^[A-Za-zА-я&=+%]{1,20}$/)),
    after: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)),
    letter: fc.option(fc.stringMatching(/^[a-z]$/)),
    for: fc.option(fc.constantFrom("/", "/?from=1968&to=2026", "/sessions?q=%D0%94&venue=x")),
  });
  fc.assert(
    fc.property(query, (wanted) => {
      const { searchParams, pathname } = new URL(directoryHref("/people", wanted), "http://x");
      expect(pathname).toBe("/people");
      expect(readDirectoryQuery(Object.fromEntries(searchParams), all)).toEqual({
        query: wanted,
        ignored: [],
      });
    }),
  );
});
