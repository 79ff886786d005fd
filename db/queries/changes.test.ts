import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { ChangesFilter } from "@/domain/changes-query";
import { noFilters } from "@/domain/session-filters";
import { type ChangeEntry, isStepEntry, type StepEntry } from "@/domain/step-entry";
import type { Db } from "../client";
import { changeSessions } from "../commands/bulk-changes";
import { mergeRecords } from "../commands/merges";
import { updateSession } from "../commands/sessions";
import { undoStep } from "../commands/undo";
import { directoryFixture } from "../directory.fixture";
import { getStep, listAuthors, listChanges } from "./changes";
import { getHistory } from "./history";
import { listSessions } from "./sessions";
import { getUndoHindrance } from "./undo-hindrance";

const by = { author: "Analyst", role: "analyst" as const, note: "From the readout" };
const slug = "wg-3rd-2023";
let db: Db;

beforeEach(() => {
  db = directoryFixture();
});

const newest = async (limit = 50) => (await listChanges({ before: null, limit })).entries;

async function newestStep(): Promise<StepEntry> {
  const [entry] = await newest(1);
  if (!entry || !isStepEntry(entry)) throw new Error("the newest change is no step");
  return entry;
}

async function lapse() {
  const { rows } = await listSessions({ ...noFilters, group: ["wg"], sort: "date" }, 0);
  const seen = rows.map(({ id }) => ({ id, version: 1 }));
  const outcome = await changeSessions(seen, { status: "lapsed", addTopic: "Sample topic" }, by, {
    now: 0,
    isConfirmed: true,
  });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

test("a change of one record tells who, when, why and of what", async () => {
  await updateSession(slug, { summary: "Changed." }, { version: 1 }, by);
  expect((await newest())[0]).toMatchObject({
    record: { kind: "session", slug },
    version: 2,
    act: "changed",
    author: by.author,
    note: by.note,
    differences: [{ label: "Summary", before: [], after: ["Changed."] }],
  });
});

describe("a change of many sessions", () => {
  test("is one entry, with how many they are and from what to what", async () => {
    const before = (await newest(200)).length;
    const { stepId, records } = await lapse();
    // The topic that it added is a change of its own.
    expect(await newest(200)).toHaveLength(before + 2);
    const entry = await newestStep();
    expect(entry).toMatchObject({
      step: { id: stepId, kind: "bulk change", undone: false, merged: null },
      counts: { session: records },
      author: by.author,
      note: by.note,
      undoes: null,
      others: 0,
    });
    expect(entry.effects.reduce((sum, { count }) => sum + count, 0)).toBe(records);
    const told = entry.effects.map(({ differences }) =>
      differences.map(({ before, after }) => [before, after]),
    );
    expect(told).toContainEqual([
      [["held"], ["lapsed"]],
      [[], ["Sample topic"]],
    ]);
    expect(entry.effects.flatMap((effect) => effect.records.map(({ record }) => record.slug))).toContain(
      slug,
    );
  });

  test("is undone as one entry that names what it undid, and counts as undone then", async () => {
    const { stepId } = await lapse();
    await undoStep(stepId, by);
    const [undone, lapsed] = await newest();
    expect(undone).toMatchObject({ step: { kind: "undo" }, undoes: { id: stepId, kind: "bulk change" } });
    expect(lapsed).toMatchObject({ step: { id: stepId, undone: true } });
  });

  test("whose undo is undone is told as made again, and that of this as an undo", async () => {
    let { stepId } = await lapse();
    const at = (await newestStep()).at;
    for (const isAgain of [false, true, false]) {
      const undo = await undoStep(stepId, by);
      if (undo.kind !== "done") throw new Error(JSON.stringify(undo));
      stepId = undo.value.stepId;
      expect((await newestStep()).step.origin).toEqual({ kind: "bulk change", at, isAgain });
      const history = await getHistory("session", slug, { before: null, limit: 1 });
      expect(history?.entries[0]?.step?.origin).toMatchObject({ isAgain });
    }
  });

  test("tells, as its undo does, what that left as it was", async () => {
    const { stepId } = await lapse();
    await updateSession(slug, { status: "cancelled" }, { version: 2 }, by);
    await updateSession("wg-4th-2024", { summary: "Kept." }, { version: 2 }, by);
    expect(await getUndoHindrance(stepId)).toMatchObject({
      records: [{ record: { slug }, reason: "was changed since in the same place: its status" }],
      count: 1,
      total: 4,
      others: 3,
    });
    await undoStep(stepId, by, { isOthersOnly: true });
    const [undo, kept, moved, step] = await newest();
    expect([kept, moved]).toMatchObject([{ act: "changed" }, { act: "changed" }]);
    const left = { count: 1, records: [{ slug }] };
    expect(undo).toMatchObject({ undoes: { id: stepId }, counts: { session: 3 }, leftOut: left });
    expect(step).toMatchObject({ step: { id: stepId }, leftOut: left });
    expect(await getUndoHindrance(stepId)).toBeNull();
  });

  test("that nothing hinders is undone whole", async () => {
    const { stepId } = await lapse();
    expect(await getUndoHindrance(stepId)).toBeNull();
    expect(await getUndoHindrance("nothing")).toBeNull();
    await undoStep(stepId, by);
    expect((await newestStep()).leftOut).toEqual({ count: 0, records: [] });
  });

  test("stands whole on a page of its own, page by page", async () => {
    const { stepId, records } = await lapse();
    const first = await getStep(stepId, { before: null, limit: 1 });
    expect(first).toMatchObject({ step: { counts: { session: records } }, next: expect.any(Number) });
    const rest = await getStep(stepId, { before: first?.next ?? null, limit: 50 });
    expect(rest?.next).toBeNull();
    const all = [...(first?.entries ?? []), ...(rest?.entries ?? [])].map(({ record }) => record.slug);
    expect(new Set(all).size).toBe(records);
    expect(await getStep("0123456789abcdef0123", { before: null, limit: 5 })).toBeNull();
  });
});

test("a merge is one entry that names both records, and stands in the history of each", async () => {
  const outcome = await mergeRecords("venue", "centre", "delhi", by, { isConfirmed: true });
  const stepId = outcome.kind === "done" ? outcome.value.stepId : "";
  const entry = await newestStep();
  const merged = { from: { slug: "centre" }, into: { slug: "delhi" } };
  expect(entry).toMatchObject({ step: { kind: "merge", merged }, counts: { venue: 2, session: 1 } });
  expect(entry.effects.map(({ kind, differences }) => [kind, differences.map(({ label }) => label)])).toEqual(
    [
      ["session", ["Venue"]],
      ["venue", ["Other names"]],
    ],
  );
  for (const of of ["centre", "delhi"]) {
    const history = await getHistory("venue", of, { before: null, limit: 1 });
    expect(history?.entries[0]?.step).toMatchObject({ id: stepId, merged });
  }
});

test("two topics that gain nothing from each other still have the merge in both histories", async () => {
  await updateSession(slug, { topics: ["Sample drills", "Sample exercises"] }, { version: 1 }, by);
  await mergeRecords("topic", "sample-drills", "sample-exercises", by);
  const history = await getHistory("topic", "sample-exercises", { before: null, limit: 1 });
  expect(history?.entries[0]).toMatchObject({
    differences: [],
    step: { merged: { from: { slug: "sample-drills" } } },
  });
  expect((await newestStep()).effects.map(({ kind }) => kind)).toEqual(["session"]);
});

test("are filtered by kind of record and by author, page by page, and a step of many is shown whole", async () => {
  await lapse();
  await updateSession(slug, { summary: "Changed." }, { version: 2 }, { ...by, author: "Asha Rao" });
  await mergeRecords("venue", "centre", "delhi", by, { isConfirmed: true });
  const of = async (filter: ChangesFilter) => {
    const seen: ChangeEntry[] = [];
    for (let before: number | null = null; ; ) {
      const page: Awaited<ReturnType<typeof listChanges>> = await listChanges({ before, limit: 2 }, filter);
      seen.push(...page.entries);
      if (page.next === null) return seen;
      before = page.next;
    }
  };
  const venues = await of({ kind: "venue", by: null });
  expect(venues[0]).toMatchObject({ step: { kind: "merge" }, counts: { venue: 2, session: 1 } });
  expect(venues.slice(1).every((entry) => !isStepEntry(entry) && entry.record.kind === "venue")).toBe(true);
  expect(venues).toHaveLength(4);
  expect(await of({ kind: null, by: "Asha Rao" })).toMatchObject([{ author: "Asha Rao", version: 3 }]);
  expect(await of({ kind: "group", by: "Asha Rao" })).toEqual([]);
});

test("their authors are all who ever wrote, once each, also those who came after the first look", async () => {
  expect(await listAuthors()).toEqual(["test"]);
  await updateSession(slug, { summary: "Changed." }, { version: 1 }, { ...by, author: "Asha Rao" });
  expect(await listAuthors()).toEqual(["Asha Rao", "test"]);
});

test("paging leaves nothing out and tells nothing twice, whatever the size of a page", async () => {
  await lapse();
  await updateSession(slug, { summary: "Changed." }, { version: 2 }, by);
  await mergeRecords("venue", "centre", "delhi", by, { isConfirmed: true });
  const whole = (await newest(500)).map(({ sequence }) => sequence);
  for (const limit of [1, 2, 3, 7]) {
    const seen: number[] = [];
    for (let before: number | null = null; ; ) {
      const page: Awaited<ReturnType<typeof listChanges>> = await listChanges({ before, limit });
      expect(page.entries.length).toBeLessThanOrEqual(limit);
      seen.push(...page.entries.map(({ sequence }) => sequence));
      if (page.next === null) break;
      before = page.next;
    }
    expect(seen).toEqual(whole);
  }
  const { changed } = db.get<{ changed: number }>(
    sql`SELECT count(DISTINCT coalesce(step_id, sequence)) AS changed FROM revisions`,
  );
  expect(whole).toHaveLength(changed);
});
