import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laneOrder } from "./group-order";

const level = (id: string, name: string) => ({ id, name });
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe("laneOrder", () => {
  const commission = level("c1", "Commission");
  const land = level("s1", "Sub Working Group (Land)");
  const cooperation = level("w1", "Working Group on Military Cooperation");

  const inOrder: [string, string][] = [
    ["parties first", laneOrder(["India", "Russia"], [level("z", "Zeal Talks")])],
    ["then another pair", laneOrder(["India", "United States"], [level("a", "Armed Forces Talks")])],
    ["a longer list after the pair it begins with", laneOrder(["Japan"], [level("b", "Talks")])],
    ["a longer list", laneOrder(["Japan", "Korea"], [level("a", "Talks")])],
    ["a name that only begins alike", laneOrder(["Japanese Isles"], [level("a", "Talks")])],
    ["no parties last", laneOrder([], [level("a", "Aardvark Forum")])],
  ];

  test.each(inOrder.slice(1).map((after, i) => [inOrder[i]?.[0], after[0], inOrder[i]?.[1], after[1]]))(
    "%s before %s",
    (_before, _after, first, second) => {
      expect(byCode(String(first), String(second))).toBe(-1);
    },
  );

  test("puts a body before its sub-groups, and both before the next body", () => {
    const parties = ["India", "Russia"];
    const keys = [
      laneOrder(parties, [level("d1", "Commission on Trade")]),
      laneOrder(parties, [commission, cooperation, land]),
      laneOrder(parties, [commission, level("w2", "Working Group on Training")]),
      laneOrder(parties, [commission, cooperation]),
      laneOrder(parties, [commission]),
    ];
    expect([...keys].sort(byCode)).toEqual([keys[4], keys[3], keys[1], keys[2], keys[0]]);
  });

  test("ignores case and accents, keeps namesakes apart by id", () => {
    const a = laneOrder(["Türkiye"], [level("g1", "STAFF Talks")]);
    const b = laneOrder(["TURKIYE"], [level("g2", "Staff talks")]);
    expect(a.replace("g1", "g2")).toBe(b);
    expect(byCode(a, b)).toBe(-1);
  });

  test("keeps every subtree together, however names are spelled", () => {
    const name = fc.string({ unit: "binary", maxLength: 80 });
    fc.assert(
      fc.property(name, name, name, name, (party, root, child, other) => {
        const rootKey = laneOrder([party], [level("a", root)]);
        const childKey = laneOrder([party], [level("a", root), level("b", child)]);
        const otherKey = laneOrder([party], [level("c", other)]);
        const sorted = [otherKey, childKey, rootKey].sort(byCode);
        expect(new Set(sorted).size).toBe(3);
        expect(sorted.indexOf(childKey)).toBe(sorted.indexOf(rootKey) + 1);
      }),
    );
  });
});
