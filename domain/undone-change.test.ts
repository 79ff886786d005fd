import { describe, expect, test } from "vitest";
import type { CitationState } from "./record-state";
import type { RecordHead } from "./revision";
import { withoutChange } from "./undone-change";

const head: RecordHead = {
  id: "a",
  slug: "a",
  version: 1,
  createdAt: "2026-11-24T12:00:00.000Z",
  updatedAt: "2026-11-24T12:00:00.000Z",
  deletedAt: null,
  mergedIntoId: null,
};
type State = RecordHead & { status: string; summary: string | null; citations: CitationState[] };

const cited = (parts: Partial<CitationState> = {}): CitationState => ({
  sourceId: "tass",
  field: "topics",
  differingValue: null,
  locator: null,
  quote: null,
  reason: null,
  former: null,
  ...parts,
});
const before: State = { ...head, status: "announced", summary: null, citations: [cited()] };
const then = (parts: Partial<State>): State => ({ ...before, version: 2, ...parts });
const told = { value: "Space", stands: true };
const toldNoMore = { value: "Space", stands: false };

describe("a change is taken out of a record", () => {
  test("and what was changed since in other fields stays", () => {
    const after = then({ status: "lapsed" });
    const now = { ...after, version: 3, summary: "Kept." };
    expect(withoutChange(before, after, now)).toEqual({
      merged: { ...before, version: 3, summary: "Kept." },
      collisions: [],
    });
  });

  test("unless the same field was changed again", () => {
    const after = then({ status: "lapsed" });
    const now = { ...after, status: "cancelled" };
    expect(withoutChange(before, after, now).collisions).toEqual(["status"]);
  });

  test("whose citations tell by themselves what they supported, which is nobody's change", () => {
    const after = then({ status: "lapsed", citations: [cited({ former: told })] });
    const now = { ...after, summary: "Kept.", citations: [cited({ former: toldNoMore })] };
    const { merged, collisions } = withoutChange(before, after, now);
    expect(collisions).toEqual([]);
    expect(merged.citations).toEqual([cited({ former: toldNoMore })]);
  });

  test("but a citation that somebody changed since is", () => {
    const after = then({ citations: [cited({ quote: "Two rounds." })] });
    const now = { ...after, citations: [cited({ quote: "Three rounds." })] };
    expect(withoutChange(before, after, now).collisions).toEqual(["citations"]);
  });

  test("which a merge gave another source, and what that supported since is kept", () => {
    const after = then({ citations: [cited({ sourceId: "pib" })] });
    const now = { ...after, citations: [cited({ sourceId: "pib", former: told })] };
    expect(withoutChange(before, after, now).merged.citations).toEqual([cited({ former: told })]);
  });

  test("and a citation that it took away comes back with what it had supported", () => {
    const gone = cited({ field: "dates", former: toldNoMore });
    const was = { ...before, citations: [cited(), gone] };
    const after = then({ citations: [cited()] });
    expect(withoutChange(was, after, after).merged.citations).toEqual([cited(), gone]);
  });
});
