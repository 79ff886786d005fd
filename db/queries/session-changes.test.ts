import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { noFilters, type SessionFilters } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import type { OpenDb } from "../client";
import { removeRecord } from "../commands/records";
import { addSession, updateSession } from "../commands/sessions";
import { directoryFixture, fixtureNow as now } from "../directory.fixture";
import { freshDatabase } from "../testing";
import { fillArtificialRegister } from "../testing-register";
import { listSessionChanges } from "./session-changes";
import { sessionBatches } from "./sessions";

const by = { author: "test", role: "analyst" as const };

async function changed(parts: Partial<SessionFilters>, limit = 100) {
  const entries = await listSessionChanges({ ...noFilters, ...parts }, now, limit);
  return entries.map(({ record, act, version }) => [record.slug, act, version]);
}

async function addedToWorkingGroup() {
  const input = { group: { slug: "wg" }, ordinal: 6, status: "announced", planned: "2028" };
  const outcome = await addSession(sessionInput.parse(input), by);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.value;
}

it("tells the newest change first", async () => {
  directoryFixture();
  const { slug } = await addedToWorkingGroup();
  await updateSession(slug, { status: "confirmed" }, { version: 1 }, by);
  const [first, second, ...others] = await changed({ group: ["wg"] });
  expect([first, second]).toEqual([
    [slug, "changed", 2],
    [slug, "added", 1],
  ]);
  expect(others).toHaveLength(4);
  expect(await changed({ group: ["wg"] }, 1)).toEqual([[slug, "changed", 2]]);
});

it("says what was known of a session that was added", async () => {
  directoryFixture();
  await addedToWorkingGroup();
  const [entry] = await listSessionChanges({ ...noFilters, group: ["wg"] }, now, 1);
  const facts = entry?.differences.map(({ label, before, after }) => [label, before, after]);
  expect(facts).toContainEqual(["Status", [], ["announced"]]);
  expect(facts).toContainEqual(["Planned date", [], ["2028"]]);
  expect(facts?.map(([label]) => label)).not.toContain("Date held");
});

it("tells of the sessions that the filters leave now, also of what they were before", async () => {
  directoryFixture();
  const { slug } = await addedToWorkingGroup();
  expect(await changed({ status: ["cancelled"] })).toEqual([]);
  await updateSession(slug, { status: "cancelled" }, { version: 1 }, by);
  expect(await changed({ status: ["cancelled"] })).toEqual([
    [slug, "changed", 2],
    [slug, "added", 1],
  ]);
});

it("tells of a removed session where there is no filter, and of no other record", async () => {
  directoryFixture();
  const { slug } = await addedToWorkingGroup();
  await removeRecord("session", slug, by, { isConfirmed: true });
  expect((await changed({})).slice(0, 2)).toEqual([
    [slug, "removed", 2],
    [slug, "added", 1],
  ]);
  expect(await changed({})).toHaveLength(7);
  expect((await changed({ group: ["wg"] })).map(([changedSlug]) => changedSlug)).not.toContain(slug);
});

// About one in twenty of its sessions is cancelled: fewer than 1,000, while more were held.
describe("in a register of 2,000 sessions", () => {
  let db: OpenDb;
  beforeAll(() => {
    db = freshDatabase();
    fillArtificialRegister(db, { sessions: 2000 });
  });

  it.each<Partial<SessionFilters>>([
    { status: ["held"] },
    { status: ["cancelled"] },
    { from: "2010" },
    { q: "training" },
  ])("finds exactly the changes of the sessions that %j leaves", async (parts) => {
    const db = freshDatabase();
    fillArtificialRegister(db, { sessions: 2000 });
    const filters = { ...noFilters, ...parts };
    const left = new Set<string>();
    for await (const sessions of sessionBatches(filters, now)) for (const { id } of sessions) left.add(id);
    const rows = db.all<{ sequence: number; id: string }>(
      sql`SELECT sequence, record_id AS id FROM revisions WHERE record_kind = 'session' ORDER BY sequence DESC`,
    );
    const expected = rows.filter(({ id }) => left.has(id)).slice(0, 40);
    expect(expected.length).toBeGreaterThan(10);
    const entries = await listSessionChanges(filters, now, 40);
    expect(entries.map(({ sequence }) => sequence)).toEqual(expected.map(({ sequence }) => sequence));
  });
});
