import { beforeEach, describe, expect, test } from "vitest";
import { formatSeenSessions, parseSeenSessions, type SeenSession } from "@/domain/bulk-change";
import { noFilters } from "@/domain/session-filters";
import type { Db } from "../client";
import { directoryFixture } from "../directory.fixture";
import { previewBulkChange } from "../queries/bulk-preview";
import { getFacets } from "../queries/facets";
import { getSession } from "../queries/session";
import { listSessions } from "../queries/sessions";
import { rebuildSearch } from "../rebuild";
import { revisions } from "../schema/history";
import { tableCounts } from "../table-counts.fixture";
import { changeSessions } from "./bulk-changes";
import { removeRecord } from "./records";
import { updateSession } from "./sessions";
import { undoStep } from "./undo";

const now = Date.UTC(2026, 10, 24, 12);
const by = { author: "Analyst", role: "analyst" as const };
const sure = { now, isConfirmed: true };
let db: Db;
let seen: SeenSession[];

beforeEach(async () => {
  db = directoryFixture();
  const { rows } = await listSessions({ ...noFilters, group: ["wg"], sort: "date" }, now);
  seen = rows.map(({ id }) => ({ id, version: 1 }));
});

const topicsOf = async (slug: string) => (await getSession(slug, now))?.topics.map(({ name }) => name);
const facets = () => getFacets(noFilters, now);

test("many sessions are changed as one step, and as a rebuild would find them", async () => {
  const before = db.select().from(revisions).all().length;
  const outcome = await changeSessions(
    seen,
    { venue: "delhi", addTopic: "Sample topic", group: "land" },
    by,
    sure,
  );
  expect(outcome).toMatchObject({ kind: "done", value: { records: seen.length } });
  expect((await listSessions({ ...noFilters, group: ["land"], venue: ["delhi"] }, now)).rows).toHaveLength(
    seen.length,
  );
  const written = db
    .select()
    .from(revisions)
    .all()
    .slice(before)
    .filter(({ recordKind }) => recordKind === "session");
  expect(written).toHaveLength(seen.length);
  expect(new Set(written.map(({ stepId }) => stepId)).size).toBe(1);
  const counted = await facets();
  rebuildSearch(db);
  expect(await facets()).toEqual(counted);
});

test("the step is undone as one, and other changes made since stay", async () => {
  const counted = await facets();
  const outcome = await changeSessions(seen, { status: "lapsed", addTopic: "Sample topic" }, by, sure);
  const stepId = outcome.kind === "done" ? outcome.value.stepId : "";
  await updateSession("wg-3rd-2023", { summary: "Kept." }, { version: 2 }, by);
  expect(await undoStep(stepId, by)).toMatchObject({ kind: "done" });
  expect(await facets()).toEqual(counted);
  expect(await getSession("wg-3rd-2023", now)).toMatchObject({
    status: "held",
    summary: "Kept.",
    topics: [],
  });
});

test("a topic is taken from those that have it", async () => {
  await changeSessions(seen, { addTopic: "Sample topic" }, by, sure);
  const again = seen.map(({ id }) => ({ id, version: 2 }));
  expect(await changeSessions(again, { dropTopic: "sample TOPIC" }, by, sure)).toMatchObject({
    kind: "done",
  });
  expect(await topicsOf("wg-3rd-2023")).toEqual([]);
});

describe("all are changed or none", () => {
  test.each<[string, () => Promise<unknown>, RegExp]>([
    ["one was removed meanwhile", () => removeRecord("session", "wg-4th-2024", by), /was removed meanwhile/],
    [
      "one was changed in the same field",
      () => updateSession("wg-4th-2024", { status: "cancelled" }, { version: 1 }, by),
      /was changed by somebody else/,
    ],
  ])("where %s", async (_, meanwhile, message) => {
    await meanwhile();
    const before = tableCounts(db);
    expect(await changeSessions(seen, { status: "lapsed" }, by, sure)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "form", message: expect.stringMatching(message) }],
    });
    expect(tableCounts(db)).toEqual(before);
  });

  test("where the group is missing, none are given, or all say so already", async () => {
    const refused = [
      await changeSessions(seen, { group: "nobody" }, by, sure),
      await changeSessions([], { status: "held" }, by, sure),
      await changeSessions(seen.slice(0, 1), { status: "held" }, by, sure),
      await changeSessions(Array(501).fill(seen[0]), { status: "held" }, by, sure),
    ];
    expect(refused.map(({ kind }) => kind)).toEqual(Array(4).fill("invalid"));
  });

  test("but a change of another field stands in nobody's way", async () => {
    await updateSession("wg-4th-2024", { summary: "Theirs." }, { version: 1 }, by);
    expect(await changeSessions(seen, { addTopic: "Sample topic" }, by, sure)).toMatchObject({
      kind: "done",
    });
    expect(await getSession("wg-4th-2024", now)).toMatchObject({
      summary: "Theirs.",
      topics: [{ name: "Sample topic" }],
    });
  });
});

test("what a preview notes is read back, and nothing else", () => {
  expect(parseSeenSessions(formatSeenSessions(seen))).toEqual(seen);
  expect(parseSeenSessions("x:1 ' OR 1=1")).toEqual([]);
});

describe("marking many held", () => {
  const held = { status: "held" } as const;

  test("never makes a session held of which nobody said when, whoever posts it", async () => {
    await updateSession("wg-4th-2024", { status: "lapsed", held: null }, { version: 1 }, by);
    const { rows } = await listSessions({ ...noFilters, group: ["wg"], sort: "date" }, now);
    const before = tableCounts(db);
    const outcome = await changeSessions(
      rows.map(({ id, slug }) => ({ id, version: slug === "wg-4th-2024" ? 2 : 1 })),
      held,
      by,
      sure,
    );
    expect(outcome).toMatchObject({
      kind: "invalid",
      errors: [{ field: "form", message: expect.stringContaining("It has no date: say on its own page") }],
    });
    expect(tableCounts(db)).toEqual(before);
  });

  test("is previewed: what changes from what, what is so already, and what is refused with its reason", async () => {
    await updateSession("wg-3rd-2023", { status: "lapsed" }, { version: 1 }, by);
    await updateSession("wg-4th-2024", { status: "lapsed", held: null }, { version: 1 }, by);
    const preview = await previewBulkChange(
      seen.map(({ id }) => id),
      held,
      now,
    );
    if (preview.kind !== "done") throw new Error(JSON.stringify(preview));
    const { effects, same, refused } = preview.value;
    expect(effects).toMatchObject([
      { differences: [{ label: "Status", before: ["lapsed"], after: ["held"] }], ids: [expect.any(String)] },
    ]);
    expect(same).toHaveLength(1);
    expect(refused).toEqual([
      {
        id: expect.any(String),
        slug: "wg-4th-2024",
        name: "4th meeting of the Working Group",
        reason: expect.stringContaining("It has no date"),
      },
      {
        id: expect.any(String),
        slug: "wg-5th-2027",
        name: "5th meeting of the Working Group",
        reason: expect.stringContaining("known only for when it was planned, 2027"),
      },
    ]);
  });
});

test("a preview writes nothing, names a topic that is new, and gathers sessions by what they were", async () => {
  const before = tableCounts(db);
  const ids = seen.map(({ id }) => id);
  const preview = await previewBulkChange(ids, { addTopic: "Sample topic", venue: "delhi" }, now);
  expect(tableCounts(db)).toEqual(before);
  expect(preview).toMatchObject({ kind: "done" });
  const effects = preview.kind === "done" ? preview.value.effects : [];
  expect(effects.flatMap((effect) => effect.ids).sort()).toEqual([...ids].sort());
  expect(effects.map(({ differences }) => differences.map((each) => each.before))).toEqual(
    expect.arrayContaining([[["Moscow"], []]]),
  );
  expect(effects[0]?.differences.map(({ after }) => after)).toEqual([["New Delhi"], ["Sample topic"]]);
});

test("taking away a topic that nobody has adds none to the register", async () => {
  const before = tableCounts(db);
  expect(await changeSessions(seen, { dropTopic: "Zeppelins" }, by, sure)).toMatchObject({ kind: "invalid" });
  expect(tableCounts(db)).toEqual(before);
});
