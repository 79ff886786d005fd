import { beforeEach, describe, expect, test } from "vitest";
import { noFilters } from "@/domain/session-filters";
import { citationInput, type SourceInput, sourceInput } from "@/domain/source-input";
import type { Db } from "../client";
import { directoryFixture } from "../directory.fixture";
import { knownFilters } from "../queries/known-filters";
import { getSession } from "../queries/session";
import { listSessions } from "../queries/sessions";
import { currentSlug } from "../queries/slugs";
import { rebuildSearch } from "../rebuild";
import { readState } from "../states/record-states";
import { tableCounts } from "../table-counts.fixture";
import { mergeRecords } from "./merges";
import { updateSession } from "./sessions";
import { insertSource } from "./sources";
import { topicIdOf } from "./topics";
import { undoStep } from "./undo";

const now = Date.UTC(2026, 10, 24, 12);
const by = { author: "Analyst", role: "analyst" as const };
const slug = "wg-3rd-2023";
let db: Db;

beforeEach(() => {
  db = directoryFixture();
});

async function merged(kind: "topic" | "source", from: string, into: string) {
  const outcome = await mergeRecords(kind, from, into, by);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe("two topics", () => {
  const about = async (topic: string) =>
    (await listSessions({ ...noFilters, topic: [topic] }, now)).rows.map((row) => row.slug);

  beforeEach(async () => {
    await updateSession(slug, { topics: ["Naval drills", "Naval exercises"] }, { version: 1 }, by);
  });

  test("become one, which each session names once, and the old address leads there", async () => {
    const { records } = await merged("topic", "naval-drills", "naval-exercises");
    expect(records).toBe(3);
    expect((await getSession(slug, now))?.topics).toEqual([
      { slug: "naval-exercises", name: "Naval exercises" },
    ]);
    expect(await about("naval-exercises")).toEqual([slug]);
    expect(await currentSlug("topic", "naval-drills")).toBe("naval-exercises");
    const { filters } = await knownFilters({ ...noFilters, topic: ["naval-drills"] });
    expect(filters.topic).toEqual(["naval-exercises"]);
  });

  test("find their sessions by the name of either, also through a further merge, and no longer once it is undone", async () => {
    const found = async (q: string) =>
      (await listSessions({ ...noFilters, q }, now)).rows.map((row) => row.slug).sort();
    await updateSession(
      "wg-4th-2024",
      { topics: ["Naval exercises", "Sample sea days"] },
      { version: 1 },
      by,
    );
    const { stepId } = await merged("topic", "naval-drills", "naval-exercises");
    expect(await found("drills")).toEqual([slug, "wg-4th-2024"]);
    await merged("topic", "naval-exercises", "sample-sea-days");
    expect(await found("drills")).toEqual([slug, "wg-4th-2024"]);
    expect(await found("exercises")).toEqual([slug, "wg-4th-2024"]);
    rebuildSearch(db);
    expect(await found("drills")).toEqual([slug, "wg-4th-2024"]);
    await undoStep(stepId, by);
    expect(await found("drills")).toEqual([slug]);
  });

  test("are one also for whoever writes the old name later", async () => {
    await merged("topic", "naval-drills", "naval-exercises");
    expect(topicIdOf(db, "NAVAL DRILLS", by)).toBe(topicIdOf(db, "naval-exercises", by));
  });

  test("are two again once it is undone", async () => {
    const { stepId } = await merged("topic", "naval-drills", "naval-exercises");
    expect(await undoStep(stepId, by)).toMatchObject({ kind: "done" });
    expect((await getSession(slug, now))?.topics.map((topic) => topic.slug)).toEqual([
      "naval-drills",
      "naval-exercises",
    ]);
    expect(await about("naval-drills")).toEqual([slug]);
    expect(await currentSlug("topic", "naval-drills")).toBe("naval-drills");
  });
});

describe("two sources", () => {
  const source = (input: Partial<SourceInput>) =>
    insertSource(db, sourceInput.parse({ publisher: "TASS", ...input }), by);
  const stateOf = (id: string) => readState(db, "source", id);
  let bare: { id: string; slug: string };
  let full: { id: string; slug: string };

  beforeEach(async () => {
    bare = source({ slug: "bare", title: "Talks in Delhi" });
    full = source({
      slug: "full",
      url: "https://tass.com/1",
      archiveUrl: "https://archive.example/1",
      published: "2023-07-19",
      issuingSide: "russia",
    });
    const citations = [
      ["bare", "dates"],
      ["full", "dates"],
      ["full", "venue"],
    ].map(([of, field]) => citationInput.parse({ source: { slug: of }, field }));
    await updateSession(slug, { citations }, { version: 1 }, by);
  });

  test("become one, which says what either did and tells nothing twice", async () => {
    await merged("source", "full", "bare");
    expect(stateOf(bare.id)).toMatchObject({
      title: "Talks in Delhi",
      url: "https://tass.com/1",
      archiveUrl: "https://archive.example/1",
      published: "2023-07-19",
    });
    const told = (await getSession(slug, now))?.citations.map((each) => [each.source.slug, each.field]);
    expect(told).toEqual([
      ["bare", "dates"],
      ["bare", "venue"],
    ]);
    expect(await currentSlug("source", "full")).toBe("bare");
  });

  test("keep each its own where both say something", async () => {
    source({ slug: "other", title: "Another title", url: "https://tass.com/2" });
    await merged("source", "full", "other");
    expect(stateOf(full.id)).toMatchObject({ url: "https://tass.com/1" });
    const there = db.transaction((tx) =>
      insertSource(tx, sourceInput.parse({ publisher: "X", url: "https://tass.com/1" }), by),
    );
    expect(there.slug).toBe("other");
  });

  test("are two again once it is undone, the address with the one that had it", async () => {
    const before = [stateOf(bare.id), stateOf(full.id), (await getSession(slug, now))?.citations];
    const { stepId } = await merged("source", "full", "bare");
    expect(await undoStep(stepId, by)).toMatchObject({ kind: "done" });
    const after = [stateOf(bare.id), stateOf(full.id), (await getSession(slug, now))?.citations];
    const plain = (value: unknown) =>
      JSON.parse(JSON.stringify(value), (key, each) => (["version", "updatedAt"].includes(key) ? 0 : each));
    expect(plain(after)).toEqual(plain(before));
  });

  test.each([
    ["itself", "bare", /with itself/],
    ["one that is not there", "atlantis", /no source “atlantis”/],
  ])("are not merged with %s", async (_, into, message) => {
    const before = tableCounts(db);
    expect(await mergeRecords("source", "bare", into, by)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "into", message: expect.stringMatching(message) }],
    });
    expect(tableCounts(db)).toEqual(before);
  });
});
