import { describe, expect, test } from "vitest";
import type { RecordRef } from "./revision";
import type { Difference } from "./revision-difference";
import { gatherStepEffects } from "./step-entry";

const record = (id: string): RecordRef => ({ kind: "session", id, slug: id, name: id, deletedAt: null });
const difference = (before: string): Difference => ({
  field: "status",
  label: "Status",
  before: [before],
  after: ["held"],
  isList: false,
});
const told = (id: string, before: string | null) => ({
  kind: "session" as const,
  act: "changed" as const,
  differences: before === null ? [] : [difference(before)],
  record: record(id),
  version: 2,
});

describe("what a step did", () => {
  const all = [told("a", "confirmed"), told("b", "lapsed"), told("c", "confirmed"), told("d", "proposed")];

  test("is told once for all records of which it changed the same, the commonest first", () => {
    const { effects, others } = gatherStepEffects(all, { most: 9, named: 9 });
    expect(effects.map(({ count, differences }) => [count, differences[0]?.before])).toEqual([
      [2, ["confirmed"]],
      [1, ["lapsed"]],
      [1, ["proposed"]],
    ]);
    expect(effects[0]?.records.map((each) => each.record.id)).toEqual(["a", "c"]);
    expect(others).toBe(0);
  });

  test("counts what is not told and what is not named", () => {
    const { effects, others } = gatherStepEffects(all, { most: 1, named: 1 });
    expect(effects).toMatchObject([{ count: 2, records: [{ record: { id: "a" } }] }]);
    expect(others).toBe(2);
  });

  test("leaves out a record of which no word changed", () => {
    expect(gatherStepEffects([told("a", null)], { most: 9, named: 9 })).toEqual({ effects: [], others: 0 });
  });
});
