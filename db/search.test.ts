import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { noFilters } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import { addSession } from "./commands/sessions";
import { directoryFixture, fixtureNow as now } from "./directory.fixture";
import { countSessions, listSessions, searchSessions } from "./queries/sessions";

const all = 5;
const found = async (q: string) =>
  (await listSessions({ ...noFilters, q }, now)).rows.map(({ slug }) => slug).sort();

beforeAll(() => {
  directoryFixture();
});

describe("a text finds a session", () => {
  const third = "wg-3rd-2023";
  const fourth = "wg-4th-2024";

  test.each([
    ["Дылевский", [third, fourth]],
    ["Dylevsky", [third, fourth]],
    ["Igor Dylevskiy", [third, fourth]],
    ["dylevskij igor", [third, fourth]],
    ["игорь дыл", [third, fourth]],
    ["d", ["commission-22nd-2025", third, fourth]],
    ["Manekshaw", [third]],
    ["manek del", [third]],
    ["Mathew Dylevsky", [third]],
    ["Mathew Kremlin", []],
    ["General Dylevsky", [third, fourth]],
    ["lt gen igor dylevsky manekshaw", [third]],
    ["general", []],
    ["general working", []],
    ["3rd working", [third]],
    ["18–19 July 2023", [third]],
    ["IRC land", ["land-1st-2024"]],
    ["next meeting moscow", [third]],
    ["moscow", [third, fourth, "wg-5th-2027"]],
    ["russia delhi", ["commission-22nd-2025", third]],
    ["Vietnam", []],
  ])("by %j, however it is written and as far as it is typed", async (q, expected) => {
    expect(await found(q)).toEqual(expected.sort());
  });

  test("is found at every step of typing", async () => {
    for (const name of ["dylevsky", "manekshaw", "delhi"]) {
      for (let length = 1; length <= name.length; length += 1) {
        expect(await found(name.slice(0, length))).toContain(third);
      }
    }
  });
});

describe("what is typed is never syntax", () => {
  test.each([
    ["dylevsky AND vietnam", 0],
    ["dylevsky OR vietnam", 0],
    ["dylevsky NOT land", 0],
    ["NEAR(working group)", 0],
    ["title:working", 0],
    ["working*", 4],
    ["^working", 4],
    ["-working", 4],
    ["+working", 0],
    ['"working group"', 4],
    ['"working', 4],
    ["working)", 4],
    ["{working}", 4],
    ["working' OR '1'='1", 0],
    ["working;DROP TABLE sessions", 0],
    ["work%", 4],
    ["w_rking", 0],
    ["working\0group", 4],
    ["working🙂group", 4],
    ["", all],
    ["   ", all],
    ['" * ^ : ( ) { } - + AND', 0],
    ["🙂 ★ … \0", all],
    ["\u202Eworking", 4],
    ["\uD800working", 4],
  ])("%j leaves %i sessions", async (q, count) => {
    expect(await countSessions({ ...noFilters, q }, now)).toEqual({ count, atLeast: false });
    expect(await found(q)).toHaveLength(count);
  });

  test.each([
    ["one word", "x".repeat(10_000), 0],
    ["words", "working ".repeat(1250), 4],
    ["quotes", '"'.repeat(10_000), all],
    ["pictures", "🙂".repeat(5000), all],
  ])("10,000 characters of %s are a text like any other", async (_, q, count) => {
    expect(await found(q)).toHaveLength(count);
  });

  test("whatever it is", async () => {
    const signs = fc.constantFrom(
      '"',
      "*",
      "^",
      ":",
      "-",
      "+",
      "(",
      ")",
      "{",
      "}",
      "'",
      "\0",
      "NEAR",
      "AND",
      "w",
      " ",
    );
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.array(signs).map((s) => s.join("")),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (q) => {
        const { count } = await countSessions({ ...noFilters, q }, now);
        expect((await found(q)).length).toBe(count);
        expect((await searchSessions(q, 10, now)).length).toBeLessThanOrEqual(count);
      }),
    );
  });
});

describe("the best sessions for a text", () => {
  const slugs = async (text: string, limit = 10) =>
    (await searchSessions(text, limit, now)).map(({ slug }) => slug);
  const add = async (slug: string, more: object) => {
    const input = { slug, group: { slug: "talks" }, status: "held", held: "2020", ...more };
    expect((await addSession(sessionInput.parse(input), { author: "test", role: "analyst" })).kind).toBe(
      "done",
    );
  };

  beforeAll(async () => {
    directoryFixture();
    await add("in-summary", { held: "2022", summary: "The sub-group on land had met before." });
    await add("in-outcome", { held: "2021", outcomes: [{ text: "Set up a sub-group on land" }] });
  });

  test("have it in their title, then in outcomes, then in the summary, newer or not", async () => {
    expect(await slugs("land")).toEqual(["land-1st-2024", "in-outcome", "in-summary"]);
  });

  test("are as many as are asked for, and none for a text without a word", async () => {
    expect(await slugs("land", 2)).toEqual(["land-1st-2024", "in-outcome"]);
    expect(await slugs("…")).toEqual([]);
    expect(await slugs("nowhere to be found")).toEqual([]);
  });
});
