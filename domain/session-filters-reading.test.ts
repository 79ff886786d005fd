import { describe, expect, test } from "vitest";
import { noFilters, type SessionFilters } from "./session-filters";
import { parseSessionFilters } from "./session-filters-reading";

const read = (query: string) => parseSessionFilters(new URLSearchParams(query));

describe("an address is read", () => {
  test.each<[string, Partial<SessionFilters>]>([
    ["", {}],
    ["q=&group=&from=&sort=&limit=&when=", {}],
    ["chair=x&chair=y&chair=x", { chair: ["x", "y"] }],
    ["q=  working%20%20group ", { q: "working group" }],
    ["from=Mar 2021", { from: "2021-03" }],
    ["from=18-19 July 2023&to=Q4 2026", { from: "2023-07-18/2023-07-19", to: "2026-36" }],
    ["to=by 28 Nov 2024", { to: "../2024-11-28" }],
    ["from=2023-07-18/2023-07-19", { from: "2023-07-18/2023-07-19" }],
    ["country=russia&country=RU&country=gbr", { country: ["RU", "GB"] }],
    ["status=HELD&status=Announced", { status: ["held", "announced"] }],
    ["format=in person&format=Virtual", { format: ["in person", "virtual"] }],
    ["when=upcoming&when=now", { when: ["upcoming", "now"] }],
    ["city=New  Delhi", { city: ["New Delhi"] }],
    ["sort=-Date", { sort: "-date" }],
    ["after=0123456789abcdef0123.12&sort=group", { sort: "group", after: "0123456789abcdef0123.12" }],
    ["after=12&limit=200", { limit: 200, after: "12" }],
    ["q=%C2%BD+%E9%BB%84", { q: "½ 黄" }],
    ["limit=1", { limit: 1 }],
    ["limit=007", { limit: 7 }],
  ])("%s", (query, filters) => {
    expect(read(query)).toEqual({ filters: { ...noFilters, ...filters }, ignored: [] });
  });

  test("from what Next gives as well", () => {
    const given = { chair: ["x", "y"], q: "a", venue: undefined, from: ["", "2021"] };
    expect(parseSessionFilters(given).filters).toEqual({
      ...noFilters,
      chair: ["x", "y"],
      q: "a",
      from: "2021",
    });
  });

  test("with the group's id as the place where a page of lanes begins", () => {
    const after = "0123456789abcdef0123";
    expect(parseSessionFilters({ after, sort: "group" }, "lanes")).toEqual({
      filters: { ...noFilters, sort: "group", after },
      ignored: [],
    });
  });
});

describe("what cannot be read is left out and reported", () => {
  const unknown = "there is no such filter";
  test.each([
    ["colour=red", "colour", "red", unknown],
    ["Chair=x", "Chair", "x", unknown],
    ["__proto__=x", "__proto__", "x", unknown],
    ["constructor=x", "constructor", "x", unknown],
    ["hasOwnProperty=x", "hasOwnProperty", "x", unknown],
    ["toString=x", "toString", "x", unknown],
    ["group=Not a slug", "group", "Not a slug", "no such name"],
    ["group=../x", "group", "../x", "no such name"],
    ["chair=-x", "chair", "-x", "no such name"],
    [`venue=${"x".repeat(121)}`, "venue", "x".repeat(60), "no such name"],
    ["country=Utopia", "country", "Utopia", "no such country"],
    ["country=__proto__", "country", "__proto__", "no such country"],
    ["when=yesterday", "when", "yesterday", "it can be upcoming, now, past, overdue"],
    ["status=constructor", "status", "constructor", expect.stringMatching(/^it can be proposed, /)],
    ["sort=size", "sort", "size", "it can be date, -date, group"],
    ["limit=0", "limit", "0", "it can be 1 to 200"],
    ["limit=201", "limit", "201", "it can be 1 to 200"],
    ["limit=1e2", "limit", "1e2", "it can be 1 to 200"],
    ["limit=-5", "limit", "-5", "it can be 1 to 200"],
    ["after=%3Cscript%3E", "after", "<script>", "no such page"],
    ["after=xyz", "after", "xyz", "no such page"],
    ["after=-1", "after", "-1", "no such page"],
    ["after=12345678901234567", "after", "12345678901234567", "no such page"],
    ["after=0123456789abcdef0123.12", "after", "0123456789abcdef0123.12", "no such page"],
    ["q=%25", "q", "%", "it holds no letter or digit to search for"],
    ["q=%22", "q", '"', "it holds no letter or digit to search for"],
    ["q=***", "q", "***", "it holds no letter or digit to search for"],
    ["q=%F0%9F%98%80", "q", "😀", "it holds no letter or digit to search for"],
    ["q=%EF%BF%BD", "q", "\uFFFD", "it holds no letter or digit to search for"],
    ["from=31 February 2024", "from", "31 February 2024", expect.stringMatching(/\.$/)],
    ["from=soon", "from", "soon", expect.stringMatching(/\.$/)],
    ["q=a%00b", "q", "a␀b", expect.stringMatching(/U\+0000/)],
    ["city=a%00b", "city", "a␀b", expect.stringMatching(/U\+0000/)],
    [`q=${"x".repeat(201)}`, "q", "x".repeat(60), expect.stringMatching(/under 200 characters/)],
  ])("%s", (query, name, value, reason) => {
    expect(read(query)).toEqual({ filters: noFilters, ignored: [{ name, value, reason }] });
  });

  test.each([
    ["q=a&q=b", { q: "a" }, [{ name: "q", value: "b", reason: "it was given more than once" }]],
    [
      "from=2020&from=2021",
      { from: "2020" },
      [{ name: "from", value: "2021", reason: "it was given more than once" }],
    ],
    ["from=2022&to=2021", { from: "2022" }, [{ name: "to", value: "2021", reason: "it lies before “from”" }]],
    [
      "chair=x&chair=X&status=held",
      { chair: ["x"], status: ["held"] },
      [{ name: "chair", value: "X", reason: "no such name" }],
    ],
  ])("%s, and the rest is kept", (query, filters, ignored) => {
    expect(read(query)).toEqual({ filters: { ...noFilters, ...filters }, ignored });
  });

  test.each([
    "from=2021&to=2021-06",
    "from=2021-06&to=2021",
    "from=../2024&to=2020",
    "from=2021-06-30&to=2021-06-30",
  ])("but a range may lie within one date: %s", (query) => {
    expect(read(query).ignored).toEqual([]);
  });

  test.each<[Record<string, string>, "sessions" | "lanes"]>([
    [{ after: "12", sort: "group" }, "sessions"],
    [{ sort: "group", after: "0123456789abcdef0123" }, "sessions"],
    [{ sort: "group", after: "ab.12" }, "sessions"],
    [{ after: "x" }, "lanes"],
    [{ after: "12" }, "lanes"],
    [{ after: "0123456789ABCDEF0123" }, "lanes"],
    [{ after: "0123456789abcdef0123.12", sort: "group" }, "lanes"],
  ])("the position of another order or page: %j among %s", (given, paged) => {
    const { filters, ignored } = parseSessionFilters(given, paged);
    expect(filters.after).toBeNull();
    expect(ignored).toEqual([{ name: "after", value: given.after, reason: "no such page" }]);
  });

  test("beyond fifty values of a filter, each told", () => {
    const many = Array.from({ length: 53 }, (_, i) => `x-${i}`);
    const { filters, ignored } = parseSessionFilters({ group: many });
    expect(filters.group).toEqual(many.slice(0, 50));
    expect(ignored).toEqual(
      many.slice(50).map((value) => ({ name: "group", value, reason: "at most 50 can be chosen" })),
    );
  });
});
