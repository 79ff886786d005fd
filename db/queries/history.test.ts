import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { Db } from "../client";
import { addAttachment } from "../commands/attachments";
import { mergeRecords } from "../commands/merges";
import { removeRecord, restoreVersion } from "../commands/records";
import { updateSession } from "../commands/sessions";
import { directoryFixture } from "../directory.fixture";
import { compareVersions, getHistory } from "./history";
import { getVenue } from "./venues";

const by = { author: "Analyst", role: "analyst" as const, note: "From the readout" };
const slug = "wg-3rd-2023";
let db: Db;
beforeEach(() => {
  db = directoryFixture();
});

const historyOf = async (kind: Parameters<typeof getHistory>[0], of: string) => {
  const history = await getHistory(kind, of, { before: null, limit: 50 });
  if (!history) throw new Error(`no history of ${of}`);
  return history;
};

describe("the history of a record", () => {
  test("tells who changed what, when and why, in words, newest first", async () => {
    await updateSession(slug, { venue: null, summary: "They met.\n\nTwice." }, { version: 1 }, by);
    await updateSession(slug, { venue: { slug: "moscow" }, held: "2023-07" }, { version: 2 }, by);
    const { record, entries, next } = await historyOf("session", slug);
    expect(record).toMatchObject({ kind: "session", slug, deletedAt: null });
    expect(next).toBeNull();
    expect(entries.map(({ version, act }) => `${version} ${act}`)).toEqual([
      "3 changed",
      "2 changed",
      "1 added",
    ]);
    expect(entries[0]).toMatchObject({
      author: by.author,
      note: by.note,
      step: null,
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(entries[0]?.differences).toEqual([
      { field: "held", label: "Date held", before: ["18–19 July 2023"], after: ["July 2023"], isList: false },
      { field: "venueId", label: "Venue", before: [], after: ["Moscow"], isList: false },
    ]);
    expect(entries[1]?.differences).toMatchObject([
      { label: "Venue", before: [expect.stringMatching(/^Manekshaw Centre, /)], after: [] },
      { label: "Summary", before: [], after: ["They met.\n\nTwice."] },
    ]);
    expect(entries[2]?.differences).toEqual([]);
  });

  test("names of a list what came and went", async () => {
    const there = { nameAsPrinted: null, party: null, rank: null, post: null, organisation: null };
    const appearances = [{ person: { slug: "igor-dylevsky" }, role: "chair" as const, ...there }];
    await updateSession(slug, { appearances, topics: ["One", "Two"] }, { version: 1 }, by);
    await updateSession(slug, { topics: ["Two", "Three"] }, { version: 2 }, by);
    const [last] = (await historyOf("session", slug)).entries;
    expect(last?.differences).toEqual([
      { field: "topicIds", label: "Topics", before: ["One"], after: ["Three"], isList: true },
    ]);
  });

  test("tells removals, restorations and merges, and names the step", async () => {
    await removeRecord("session", slug, by);
    await restoreVersion("session", slug, 1, by);
    const { entries } = await historyOf("session", slug);
    expect(entries.map(({ act }) => act)).toEqual(["restored", "removed", "added"]);
    await mergeRecords("venue", "centre", "delhi", by, { isConfirmed: true });
    const venue = await historyOf("venue", "centre");
    const merged = { from: { slug: "centre" }, into: { slug: "delhi" } };
    expect(venue.entries[0]).toMatchObject({ act: "merged", step: { kind: "merge", undone: false, merged } });
    expect((await getVenue("delhi"))?.otherNames).toContain("Manekshaw Centre");
  });

  test("comes page by page", async () => {
    for (let version = 1; version < 5; version += 1) {
      await updateSession(slug, { summary: `Version ${version + 1}` }, { version }, by);
    }
    const first = await getHistory("session", slug, { before: null, limit: 2 });
    const second = await getHistory("session", slug, { before: first?.next ?? null, limit: 2 });
    const last = await getHistory("session", slug, { before: second?.next ?? null, limit: 2 });
    const versions = [first, second, last].map((page) => page?.entries.map(({ version }) => version));
    expect(versions).toEqual([[5, 4], [3, 2], [1]]);
    expect(last?.next).toBeNull();
  });

  test("of nobody is none", async () => {
    expect(await getHistory("person", "nobody", { before: null, limit: 5 })).toBeNull();
  });
});

test("any two versions are compared, either way round", async () => {
  await updateSession(slug, { summary: "One." }, { version: 1 }, by);
  await updateSession(slug, { summary: "Two.", format: "virtual" }, { version: 2 }, by);
  expect(await compareVersions("session", slug, 1, 3)).toMatchObject([
    { label: "Format", before: ["unknown"], after: ["virtual"] },
    { label: "Summary", before: [], after: ["Two."] },
  ]);
  expect(await compareVersions("session", slug, 3, 2)).toMatchObject([
    { label: "Format", before: ["virtual"], after: ["unknown"] },
    { label: "Summary", before: ["Two."], after: ["One."] },
  ]);
  expect(await compareVersions("session", slug, 1, 9)).toBeNull();
});

test("snapshots of the second schema, which knew no files, stay readable", async () => {
  db.run(sql`UPDATE revisions SET schema_version = 2, snapshot = json_remove(snapshot, '$.attachments')`);
  const words = { caption: "The two chairs", credit: null, source: null, date: null };
  const paper = {
    hash: "a".repeat(64),
    kind: "pdf",
    name: "p.pdf",
    width: null,
    height: null,
    bytes: 7,
  } as const;
  await addAttachment(slug, paper, words, { version: 1 }, by);
  expect((await historyOf("session", slug)).entries[0]?.differences).toMatchObject([
    { label: "Photographs and papers", before: [], after: ["Paper “The two chairs” (p.pdf; 7 bytes)"] },
  ]);
  expect(await restoreVersion("session", slug, 1, by)).toMatchObject({ kind: "done", value: { version: 3 } });
});

test("snapshots of the first schema stay readable", async () => {
  db.run(sql`UPDATE revisions SET schema_version = 1,
    snapshot = json_remove(snapshot, '$.mergedIntoId', '$.outcomes[0].id', '$.outcomes[0].place', '$.outcomes[0].evidence',
      '$.outcomes[0].evidenceSourceId', '$.outcomes[0].carriedFromId')`);
  await updateSession(slug, { outcomes: [] }, { version: 1 }, by);
  await restoreVersion("session", slug, 1, by);
  const { entries } = await historyOf("session", slug);
  expect(entries[0]?.differences).toMatchObject([{ label: "Outcomes", before: [], isList: true }]);
  expect(entries[0]?.differences[0]?.after).toHaveLength(1);
});
