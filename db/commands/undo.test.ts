import { beforeEach, describe, expect, test } from "vitest";
import type { BulkChange } from "@/domain/bulk-change";
import { noFilters } from "@/domain/session-filters";
import { citationInput, sourceInput } from "@/domain/source-input";
import { directoryFixture } from "../directory.fixture";
import { getHistory } from "../queries/history";
import { getSession } from "../queries/session";
import { listSessions } from "../queries/sessions";
import { changeSessions } from "./bulk-changes";
import { mergeRecords } from "./merges";
import { removeRecord } from "./records";
import { updateSession } from "./sessions";
import { takeBackChange, undoStep } from "./undo";

const now = Date.UTC(2026, 10, 24, 12);
const by = { author: "Analyst", role: "analyst" as const };
const third = "wg-3rd-2023";
const fourth = "wg-4th-2024";

beforeEach(() => {
  directoryFixture();
});

const read = async (slug: string) => {
  const session = await getSession(slug, now);
  if (!session) throw new Error(`There is no session ${slug}.`);
  return session;
};
const edit = async (slug: string, parts: Parameters<typeof updateSession>[1]) => {
  const outcome = await updateSession(slug, parts, { version: (await read(slug)).version }, by);
  expect(outcome.kind).toBe("done");
};

async function changeAll(change: BulkChange): Promise<string> {
  const { rows } = await listSessions({ ...noFilters, group: ["wg"], sort: "date" }, now);
  const seen = await Promise.all(
    rows.map(async ({ id, slug }) => ({ id, version: (await read(slug)).version })),
  );
  const outcome = await changeSessions(seen, change, by, { now, isConfirmed: true });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.stepId;
}

describe("a change of many of which one was changed since in the same field", () => {
  let step = "";
  beforeEach(async () => {
    step = await changeAll({ status: "lapsed", venue: "delhi" });
    await edit(third, { status: "cancelled", summary: "It met not." });
  });

  test("is not undone by itself, and the refusal names which one and in what", async () => {
    expect(await undoStep(step, by)).toMatchObject({
      kind: "invalid",
      errors: [
        {
          field: "form",
          message:
            "The session “3rd meeting of the Working Group” was changed since in the same place: its status. Nothing was undone.",
        },
      ],
    });
    expect(await read(fourth)).toMatchObject({ status: "lapsed" });
  });

  test("is undone for the others, as one step, which is undone in turn", async () => {
    const others = await undoStep(step, by, { isOthersOnly: true });
    expect(others).toMatchObject({ kind: "done", value: { records: 3 } });
    expect(await read(fourth)).toMatchObject({ status: "held", place: { slug: "moscow" } });
    expect(await read(third)).toMatchObject({
      status: "cancelled",
      summary: "It met not.",
      place: { slug: "delhi" },
      version: 3,
    });
    expect(await undoStep(step, by)).toMatchObject({ errors: [{ message: "This was undone already." }] });
    await undoStep(others.kind === "done" ? others.value.stepId : "", by);
    expect(await read(fourth)).toMatchObject({ status: "lapsed", place: { slug: "delhi" } });
  });

  test("is not undone at all where all of them were", async () => {
    for (const slug of [fourth, "wg-5th-2027", "land-1st-2024"]) await edit(slug, { status: "cancelled" });
    expect(await undoStep(step, by, { isOthersOnly: true })).toMatchObject({ kind: "invalid" });
    expect(await read(third)).toMatchObject({ status: "cancelled", version: 3 });
  });
});

test("a topic taken away since stands in no way, though its source then tells of another", async () => {
  const readout = { create: sourceInput.parse({ publisher: "TASS" }) };
  await edit(third, {
    topics: ["Space"],
    citations: [citationInput.parse({ source: readout, field: "topics" })],
  });
  const step = await changeAll({ addTopic: "Exercises" });
  await edit(third, { topics: ["Exercises"] });
  expect(await undoStep(step, by)).toMatchObject({ kind: "done" });
  expect((await read(third)).topics).toEqual([]);
});

test("what it would put back to a place that was removed since is left out", async () => {
  const step = await changeAll({ venue: "delhi" });
  await removeRecord("venue", "centre", by, { isConfirmed: true });
  expect(await undoStep(step, by)).toMatchObject({
    errors: [
      { message: expect.stringContaining("named what was removed since: the venue “Manekshaw Centre") },
    ],
  });
  expect(await undoStep(step, by, { isOthersOnly: true })).toMatchObject({ kind: "done" });
  expect(await read(fourth)).toMatchObject({ place: { slug: "moscow" } });
});

test("and to one that was merged into another since goes to that", async () => {
  const step = await changeAll({ venue: "delhi" });
  await mergeRecords("venue", "centre", "moscow", by, { isConfirmed: true });
  expect(await undoStep(step, by)).toMatchObject({ kind: "done" });
  expect(await read(third)).toMatchObject({ place: { slug: "moscow" } });
});

describe("a merge", () => {
  test("is undone for sessions that nobody changed since", async () => {
    const merged = await mergeRecords("venue", "centre", "delhi", by, { isConfirmed: true });
    const step = merged.kind === "done" ? merged.value.stepId : "";
    await edit(third, { venue: { slug: "moscow" } });
    expect(await undoStep(step, by)).toMatchObject({ kind: "invalid" });
    expect(await undoStep(step, by, { isOthersOnly: true })).toMatchObject({ kind: "done" });
    expect(await read(third)).toMatchObject({ place: { slug: "moscow" } });
  });
});

describe("one change of a session", () => {
  const fifth = "wg-5th-2027";

  test("is taken back as a change of its own, and what was changed since elsewhere stays", async () => {
    await edit(fifth, { status: "postponed", planned: null });
    await edit(fifth, { summary: "Put off." });
    expect(await takeBackChange("session", fifth, 2, by)).toMatchObject({ value: { version: 4 } });
    expect(await read(fifth)).toMatchObject({ status: "announced", planned: "2027", summary: "Put off." });
    const history = await getHistory("session", fifth, { before: null, limit: 1 });
    expect(history?.entries[0]).toMatchObject({ note: "Version 2 taken back", author: by.author });
  });

  test("stays where the session was changed again in the same field", async () => {
    await edit(fifth, { status: "confirmed" });
    await edit(fifth, { status: "cancelled" });
    expect(await takeBackChange("session", fifth, 2, by)).toEqual({
      kind: "conflict",
      version: 3,
      conflicts: [],
    });
    expect(await read(fifth)).toMatchObject({ status: "cancelled", version: 3 });
  });

  test("is taken back once, and is none that added it or never was", async () => {
    await edit(fifth, { status: "confirmed" });
    await takeBackChange("session", fifth, 2, by);
    expect(await takeBackChange("session", fifth, 2, by)).toMatchObject({ value: { version: 3 } });
    for (const version of [0, 1, 9]) {
      expect(await takeBackChange("session", fifth, version, by)).toEqual({ kind: "not-found" });
    }
  });
});
