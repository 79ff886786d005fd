import { describe, expect, test } from "vitest";
import { citationEntries, entryAt, withEntry } from "./citation-entry";
import type { CitedField } from "./source";

const cited = (source: string, field: CitedField, differingValue: string | null = null, quote = "") => ({
  source,
  field,
  differingValue,
  quote,
});
const list = [
  cited("pib", "session"),
  cited("tass", "dates"),
  cited("pib", "venue"),
  cited("pib", "dates", "23 November"),
  cited("pib", "host", null, "In Delhi."),
  cited("tass", "dates"),
];

test("an entry is what a source tells in the same words, wherever it stands", () => {
  expect(citationEntries(list).map(({ positions, fields }) => [positions, fields])).toEqual([
    [
      [0, 2],
      ["session", "venue"],
    ],
    [[1, 5], ["dates"]],
    [[3], ["dates"]],
    [[4], ["host"]],
  ]);
});

test("another value of two things is two entries, as each is about one thing", () => {
  const two = [cited("pib", "dates", "x"), cited("pib", "venue", "x")];
  expect(citationEntries(two)).toHaveLength(2);
});

test("an entry is found by any of its citations", () => {
  expect(entryAt(list, 2)?.positions).toEqual([0, 2]);
  expect(entryAt(list, 6)).toBeNull();
  expect(entryAt([], 0)).toBeNull();
});

describe("an entry that is replaced", () => {
  const entry = entryAt(list, 0);
  if (!entry) throw new Error("no entry");

  test("changes nothing where it says the same", () => {
    expect(withEntry(list, entry, [cited("pib", "venue"), cited("pib", "session")])).toEqual(list);
  });

  test("keeps what it said in its place, and gains what is new beside the first", () => {
    const changed = withEntry(list, entry, [cited("pib", "venue"), cited("pib", "topics")]);
    expect(changed).toEqual([cited("pib", "topics"), ...list.slice(1)]);
  });

  test("is gone where nothing replaces it", () => {
    expect(withEntry(list, entry, [])).toEqual([list[1], list[3], list[4], list[5]]);
  });
});
