import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { SessionFilters } from "@/domain/session-filters";
import { oddRegister } from "../odd-register.fixture";
import { seedRegister } from "../seed";
import { filtersOver } from "../session-filters.fixture";
import { loadModel, type ModelSession } from "../session-model.fixture";
import { inOrder, meets } from "../session-reference.fixture";
import { freshDatabase } from "../testing";
import { countSessions, listSessions } from "./sessions";

// In the evening of Greenwich: the day is over in Auckland, and not yet in Honolulu.
const now = Date.UTC(2026, 10, 24, 23, 30);

function startingRegister(): void {
  freshDatabase();
  seedRegister();
}

/** Walks every page and returns the ids in order; fails when a page before the last is not full or the walk does not end. */
async function walk(filters: SessionFilters, most: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const page = await listSessions({ ...filters, after }, now);
    ids.push(...page.rows.map(({ id }) => id));
    if (page.next !== null) expect(page.rows).toHaveLength(filters.limit);
    expect(ids.length).toBeLessThanOrEqual(most);
    after = page.next;
  } while (after !== null);
  return ids;
}

describe.each([
  ["the starting register", startingRegister],
  ["a register of oddities", oddRegister],
])("in %s", (_, open) => {
  let model: ModelSession[];
  const expectedIds = (filters: SessionFilters) =>
    inOrder(
      model.filter((each) => meets(each, filters, now)),
      filters.sort,
    ).map(({ session }) => session.id);

  beforeAll(async () => {
    open();
    model = await loadModel();
  }, 120_000);

  test("lists and counts agree with the plain model for any filters, page by page", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOver(model), async (filters) => {
        const expected = expectedIds(filters);
        expect(await walk(filters, model.length)).toEqual(expected);
        expect(await countSessions(filters, now)).toEqual({ count: expected.length, atLeast: false });
      }),
      { numRuns: 150 },
    );
  });
});
