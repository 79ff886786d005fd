import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Facet } from "@/domain/facet";
import { noFilters, type SessionFilters } from "@/domain/session-filters";
import { removeRecord } from "../commands/records";
import { seedRegister } from "../seed";
import { filtersOver } from "../session-filters.fixture";
import { loadModel, type ModelSession } from "../session-model.fixture";
import { meets } from "../session-reference.fixture";
import { freshDatabase } from "../testing";
import { getFacets, mostChoices } from "./facets";

const now = Date.UTC(2026, 10, 24, 23, 30);
const offered = ["chair", "venue", "group", "status", "party", "topic", "country", "format"] as const;
let model: ModelSession[];

beforeAll(async () => {
  freshDatabase();
  seedRegister();
  model = await loadModel();
}, 120_000);

/** How many sessions each value of a filter would leave, all other filters kept. */
function tally(filters: SessionFilters, name: (typeof offered)[number]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of model.filter((session) => meets(session, { ...filters, [name]: [] }, now))) {
    for (const value of new Set(each[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function expectFacet(facet: Facet | undefined, counts: Map<string, number>, chosen: string[]): void {
  const shown = facet?.choices.map(({ value }) => value) ?? [];
  const others = shown.filter((value) => !chosen.includes(value));
  const left = [...counts.keys()].filter((value) => !shown.includes(value));
  expect(shown).toEqual([...new Set(shown)]);
  expect(shown).toEqual(expect.arrayContaining(chosen));
  expect(others).toHaveLength(Math.min(mostChoices, others.length + left.length));
  for (const choice of facet?.choices ?? []) {
    expect(choice.count).toBe(counts.get(choice.value) ?? 0);
    expect(choice.selected).toBe(chosen.includes(choice.value));
    expect(choice.atLeast).toBe(false);
  }
  const shownCounts = facet?.choices.map(({ count }) => count) ?? [];
  expect(shownCounts).toEqual(shownCounts.toSorted((a, b) => b - a));
  const least = Math.min(...others.map((value) => counts.get(value) ?? 0));
  for (const value of left) expect(counts.get(value)).toBeLessThanOrEqual(least);
  expect(facet?.more ?? 0).toBe(left.length);
}

describe("the choices of each filter", () => {
  test("are counted as the plain model counts them, every other filter respected", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOver(model), async (filters) => {
        const facets = await getFacets(filters, now);
        for (const name of offered) {
          const facet = facets.find((each) => each.name === name);
          expectFacet(facet, tally(filters, name), filters[name]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("are counted alike when nothing is chosen", async () => {
    const facets = await getFacets(noFilters, now);
    expect(facets.map(({ name }) => name)).toEqual([...offered]);
    for (const facet of facets) {
      expectFacet(facet, tally(noFilters, facet.name as (typeof offered)[number]), []);
    }
  });

  test("are called as their records are, with a word that tells namesakes apart", async () => {
    const chosen = {
      chair: ["igor-nikolaevich-dylevsky"],
      venue: ["moscow", "manekshaw-centre-new-delhi"],
      group: ["ausmin"],
      party: ["india"],
      country: ["RU"],
      status: ["held" as const],
      format: ["in person" as const],
    };
    const facets = await getFacets({ ...noFilters, ...chosen }, now);
    const labels = facets.flatMap(({ choices }) =>
      choices.filter(({ selected }) => selected).map(({ label, hint }) => [label, hint]),
    );
    expect(labels).toEqual([
      ["Igor Nikolaevich Dylevsky", "RU"],
      ["Manekshaw Centre", "New Delhi"],
      ["Moscow", "city only"],
      ["Australia–US Ministerial Consultations", "AUSMIN"],
      ["Held", null],
      ["India", "IN"],
      ["Russia", null],
      ["In person", null],
    ]);
  });

  test("only name a person or a city that is chosen", async () => {
    const facets = await getFacets(
      { ...noFilters, person: ["igor-nikolaevich-dylevsky"], city: ["new delhi"] },
      now,
    );
    const named = facets.filter(({ name }) => name === "person" || name === "city");
    expect(named.map(({ choices }) => choices.map(({ label }) => label))).toEqual([
      ["Igor Nikolaevich Dylevsky"],
      ["New Delhi"],
    ]);
  });

  test("are none where filters leave nothing and nothing of the kind is chosen", async () => {
    const facets = await getFacets({ ...noFilters, q: "nowhere to be found", status: ["lapsed"] }, now);
    expect(
      facets.map(({ name, choices }) => [name, choices.map(({ label, count }) => [label, count])]),
    ).toEqual([["status", [["Lapsed", 0]]]]);
  });
});

test("a removed group is no choice any more", async () => {
  const [largest] = (await getFacets(noFilters, now)).find(({ name }) => name === "group")?.choices ?? [];
  await removeRecord("group", largest?.value ?? "", { author: "test" }, { isConfirmed: true });
  const after = (await getFacets(noFilters, now)).find(({ name }) => name === "group")?.choices ?? [];
  expect(after.map(({ value }) => value)).not.toContain(largest?.value);
});
