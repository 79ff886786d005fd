import { beforeAll, describe, expect, test } from "vitest";
import { formats } from "@/domain/session";
import { noFilters, type SessionFilters, sorts, whens } from "@/domain/session-filters";
import { sessionStatuses } from "@/domain/session-status";
import { getFacets } from "./queries/facets";
import { countSessions, listSessions } from "./queries/sessions";
import { getTimeline } from "./queries/timeline";
import { seedRegister } from "./seed";
import { loadModel, type ModelSession } from "./session-model.fixture";
import { meets } from "./session-reference.fixture";
import { freshDatabase } from "./testing";

const now = Date.UTC(2026, 10, 24, 12);
const slugNames = ["group", "chair", "person", "venue", "party", "topic", "country", "city"] as const;
let model: ModelSession[];

beforeAll(async () => {
  freshDatabase();
  seedRegister();
  model = await loadModel();
}, 120_000);

describe("fifty values of every filter at once, as many as an address may hold", () => {
  const crowded = (): SessionFilters => {
    const most = (name: (typeof slugNames)[number]) =>
      [...new Set(model.flatMap((each) => each[name]))].slice(0, 50);
    const chosen = Object.fromEntries(slugNames.map((name) => [name, most(name)]));
    const closed = { status: [...sessionStatuses], format: [...formats], when: [...whens] };
    return { ...noFilters, ...chosen, ...closed, from: "1990", to: "2030" };
  };

  test.each(sorts)("leave what they must by %s", async (sort) => {
    const filters = { ...crowded(), sort, limit: 200 };
    const expected = model.filter((each) => meets(each, filters, now)).map(({ session }) => session.id);
    expect(expected.length).toBeGreaterThan(10);
    const { rows } = await listSessions(filters, now);
    expect(rows.map(({ id }) => id).sort()).toEqual(expected.sort());
    expect(await countSessions(filters, now)).toEqual({ count: expected.length, atLeast: false });
  });

  test("can be searched, counted by choice and drawn", async () => {
    const filters = { ...crowded(), q: "meeting 2 i" };
    const expected = model.filter((each) => meets(each, filters, now));
    expect((await countSessions(filters, now)).count).toBe(expected.length);
    expect((await getFacets(crowded(), now)).length).toBeGreaterThan(5);
    expect((await getTimeline(crowded(), "all", now, null)).lanes.length).toBeGreaterThan(0);
  });
});
