import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSame, mergeFields } from "./field-merge";
import type { RecordHead } from "./revision";

const head: RecordHead = {
  id: "a",
  slug: "a",
  version: 1,
  createdAt: "2026-11-24T12:00:00.000Z",
  updatedAt: "2026-11-24T12:00:00.000Z",
  deletedAt: null,
  mergedIntoId: null,
};
type State = RecordHead & { name: string; note: string | null; topics: string[] };
const base: State = { ...head, name: "Sample", note: null, topics: ["one", "two"] };
const mine = (parts: Partial<State>): State => ({ ...base, ...parts });
const theirs = (parts: Partial<State>): State => ({ ...base, version: 2, ...parts });

type Choice = "mine" | "theirs";

describe("fields", () => {
  test("that do not collide merge by themselves", () => {
    const { merged, collisions } = mergeFields(base, mine({ name: "Mine" }), theirs({ note: "Theirs" }));
    expect(collisions).toEqual([]);
    expect(merged).toEqual(theirs({ name: "Mine", note: "Theirs" }));
  });

  test("changed alike do not collide", () => {
    const both = mergeFields(base, mine({ name: "Same" }), theirs({ name: "Same" }));
    expect(both).toEqual({ merged: theirs({ name: "Same" }), collisions: [] });
  });

  test("changed differently are told with all three values, and theirs stand", () => {
    const { merged, collisions } = mergeFields(base, mine({ name: "Mine" }), theirs({ name: "Theirs" }));
    expect(collisions).toEqual([{ field: "name", base: "Sample", mine: "Mine", theirs: "Theirs" }]);
    expect(merged.name).toBe("Theirs");
  });

  test.each<Choice>(["mine", "theirs"])("take the value chosen: %s", (choice) => {
    const chosen = { name: choice };
    const { merged, collisions } = mergeFields(
      base,
      mine({ name: "mine" }),
      theirs({ name: "theirs" }),
      chosen,
    );
    expect(collisions).toEqual([]);
    expect(merged.name).toBe(choice);
  });

  test("a choice for a field that does not collide changes nothing", () => {
    const { merged } = mergeFields(base, mine({}), theirs({ name: "Theirs" }), { name: "mine" });
    expect(merged.name).toBe("Theirs");
  });
});

describe("lists", () => {
  const lists = (a: string[], b: string[]) => mergeFields(base, mine({ topics: a }), theirs({ topics: b }));
  test.each<[string, string[], string[], string[]]>([
    ["both add", ["one", "two", "mine"], ["one", "two", "theirs"], ["one", "two", "theirs", "mine"]],
    ["both add the same and more", ["one", "two", "x"], ["one", "two", "x", "y"], ["one", "two", "x", "y"]],
    ["one adds, one takes away", ["one", "two", "mine"], ["one"], ["one", "mine"]],
    ["each takes another away", ["one"], ["two"], []],
    ["one replaces, one adds", ["one", "deux"], ["one", "two", "three"], ["one", "three", "deux"]],
  ])("%s", (_, a, b, expected) => {
    expect(lists(a, b)).toMatchObject({ collisions: [], merged: { topics: expected } });
  });

  test.each<[string, string[], string[]]>([
    ["both replace the same item", ["one", "deux"], ["one", "zwei"]],
    ["one reorders, one adds", ["two", "one"], ["one", "two", "three"]],
  ])("%s: they collide", (_, a, b) => {
    expect(lists(a, b).collisions).toMatchObject([{ field: "topics", mine: a, theirs: b }]);
  });
});

const state = fc.record({
  name: fc.constantFrom("a", "b", "c"),
  note: fc.option(fc.constantFrom("a", "b")),
  topics: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d")),
});

test("nothing changed by me leaves theirs, nothing changed by them leaves mine", () => {
  fc.assert(
    fc.property(state, state, (was, now) => {
      const [from, to] = [mine(was), mine(now)];
      expect(mergeFields(from, from, to)).toEqual({ merged: to, collisions: [] });
      expect(mergeFields(from, to, from)).toEqual({ merged: to, collisions: [] });
    }),
  );
});

test("every value of the merge is somebody's, and every collision is one", () => {
  fc.assert(
    fc.property(state, state, state, (was, my, their) => {
      const { merged, collisions } = mergeFields(mine(was), mine(my), theirs(their));
      for (const field of ["name", "note"] as const) {
        expect([my[field], their[field]]).toContain(merged[field]);
      }
      const known = new Set<string>([...my.topics, ...their.topics]);
      expect(merged.topics.every((topic) => known.has(topic))).toBe(true);
      for (const collision of collisions) expect(isSame(collision.mine, collision.theirs)).toBe(false);
    }),
  );
});

test("properties are the same in any order", () => {
  expect(isSame({ a: 1, b: [{ c: null, d: 2 }] }, { b: [{ d: 2, c: null }], a: 1 })).toBe(true);
  expect(isSame([1, 2], [2, 1])).toBe(false);
});
