import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { mostAttachments } from "@/domain/attachment";
import { noFilters } from "@/domain/session-filters";
import { sourceInput } from "@/domain/source-input";
import type { Db } from "../client";
import { directoryFixture } from "../directory.fixture";
import { getShownFile, hadFile, listRemovedAttachments } from "../queries/attachments";
import { getHistory } from "../queries/history";
import { getSession } from "../queries/session";
import { listSessions } from "../queries/sessions";
import { rebuildSearch } from "../rebuild";
import { refreshStaleWords } from "../stale-words";
import { tableCounts } from "../table-counts.fixture";
import { addAttachment, changeAttachment, removeAttachment, restoreAttachment } from "./attachments";
import { mergeRecords } from "./merges";
import { removeRecord, restoreRecord, restoreVersion } from "./records";
import { updateSession } from "./sessions";
import { addSource } from "./sources";

const by = { author: "Analyst", role: "analyst" as const };
const slug = "wg-3rd-2023";
const hash = "a".repeat(64);
const photo = { hash, kind: "image", name: "talks.jpg", width: 1200, height: 800, bytes: 90_000 } as const;
const paper = {
  hash: "b".repeat(64),
  kind: "pdf",
  name: "protocol.pdf",
  width: null,
  height: null,
  bytes: 700,
} as const;
const words = { caption: "The two chairs", credit: "Ministry of Defence", source: null, date: "2023-07-18" };
let db: Db;
beforeEach(() => {
  db = directoryFixture();
});

const shown = async () => (await getSession(slug, 0))?.attachments ?? [];
const idOf = async (position = 0) => (await shown())[position]?.id ?? "";
const lastChange = async () =>
  (await getHistory("session", slug, { before: null, limit: 9 }))?.entries[0]?.differences;
const sourceOf = async (publisher: string) => {
  const added = await addSource(sourceInput.parse({ publisher }), by);
  return added.kind === "done" ? added.value.slug : "";
};
const add = (file: Parameters<typeof addAttachment>[1] = photo, version = 1) =>
  addAttachment(slug, file, words, { version }, by);
const line = "Photograph “The two chairs” (credit: Ministry of Defence; 18 July 2023; talks.jpg; 88 KB)";

test("an attachment is shown with its words, served, and told in the history", async () => {
  expect(await add()).toMatchObject({ kind: "done", value: { version: 2 } });
  expect(await shown()).toEqual([{ id: expect.stringMatching(/^[0-9a-f]{20}$/), ...photo, ...words }]);
  expect(await getShownFile(hash)).toEqual({ kind: "image", name: "talks.jpg" });
  const label = "Photographs and papers";
  expect(await lastChange()).toEqual([
    {
      field: "attachments",
      label,
      before: [],
      after: [line],
      isList: true,
      files: {
        before: [],
        after: [{ hash, kind: "image", width: 1200, height: 800, isGone: false }],
      },
    },
  ]);
});

describe("what was taken off", () => {
  const removed = async () => listRemovedAttachments((await getSession(slug, 0))?.id ?? "");
  const takeOff = async (version: number) => removeAttachment(slug, await idOf(), { version }, by);

  test("is listed as it was last, with who did it, and put back as it was", async () => {
    await add();
    const [attached] = await shown();
    expect(await removed()).toEqual([]);
    await removeAttachment(slug, attached?.id ?? "", { version: 2 }, { ...by, author: "Asha Rao" });
    expect(await removed()).toMatchObject([
      {
        id: attached?.id,
        hash,
        caption: "The two chairs",
        removed: { author: "Asha Rao", authorMark: null },
      },
    ]);
    const back = await restoreAttachment(slug, attached?.id ?? "", { version: 3 }, by);
    expect(back).toMatchObject({ kind: "done", value: { version: 4 } });
    expect(await shown()).toEqual([attached]);
    expect(await removed()).toEqual([]);
    expect(await getShownFile(hash)).not.toBeNull();
  });

  test("is listed no more once its file is attached again, and is not put back beside it", async () => {
    await add();
    const id = await idOf();
    await takeOff(2);
    await add(photo, 3);
    expect(await removed()).toEqual([]);
    expect(await restoreAttachment(slug, id, { version: 4 }, by)).toMatchObject({
      kind: "invalid",
      errors: [{ field: "form", message: expect.stringContaining("not among those") }],
    });
    expect(await shown()).toHaveLength(1);
  });

  test("comes back without a source that was removed meanwhile", async () => {
    const source = await sourceOf("Gazette");
    await addAttachment(slug, photo, { ...words, source }, { version: 1 }, by);
    const id = await idOf();
    await takeOff(2);
    await removeRecord("source", source, by, { isConfirmed: true });
    expect(await restoreAttachment(slug, id, { version: 3 }, by)).toMatchObject({ kind: "done" });
    expect(await shown()).toMatchObject([{ id, source: null }]);
  });

  test("of another session is none of this one's", async () => {
    await add();
    const id = await idOf();
    await takeOff(2);
    const other = await restoreAttachment("commission-22nd-2025", id, { version: 1 }, by);
    expect(other).toMatchObject({ kind: "invalid" });
  });
});

test("its words are changed, and what else the session says is not", async () => {
  await add();
  await add(paper, 2);
  const before = await getSession(slug, 0);
  const changed = { ...words, caption: "Signing", credit: null };
  await changeAttachment(slug, await idOf(), changed, { version: 3 }, by);
  const after = await getSession(slug, 0);
  expect(after?.attachments).toMatchObject([
    { ...photo, ...changed },
    { ...paper, ...words },
  ]);
  const rest = { attachments: null, version: null, updatedAt: null };
  expect({ ...after, ...rest }).toEqual({ ...before, ...rest });
});

describe("one that was removed", () => {
  beforeEach(async () => {
    await add();
    await removeAttachment(slug, await idOf(), { version: 2 }, by);
  });

  test("leaves the page and its address, and stays in the history", async () => {
    expect(await shown()).toEqual([]);
    expect(await getShownFile(hash)).toBeNull();
    expect(await lastChange()).toMatchObject([{ before: [line], after: [] }]);
  });

  test("comes back with the version that had it", async () => {
    expect(await restoreVersion("session", slug, 2, by)).toMatchObject({
      kind: "done",
      value: { version: 4 },
    });
    expect(await shown()).toMatchObject([{ ...photo, ...words }]);
    expect(await getShownFile(hash)).not.toBeNull();
  });

  test("cannot be changed by whoever opened the page after it went", async () => {
    const outcome = await changeAttachment(slug, "c".repeat(20), words, { version: 3 }, by);
    expect(outcome).toMatchObject({ kind: "invalid", errors: [{ field: "form" }] });
  });
});

test("the files of a removed session are not served until it is put back", async () => {
  await add();
  await removeRecord("session", slug, by);
  expect(await getShownFile(hash)).toBeNull();
  await restoreRecord("session", slug, by);
  expect(await getShownFile(hash)).not.toBeNull();
});

describe("what is refused, with nothing written", () => {
  test("the same file twice", async () => {
    await add();
    const before = tableCounts(db);
    expect(await add(photo, 2)).toEqual({
      kind: "invalid",
      errors: [{ field: "file", message: "This file is attached already, as “The two chairs”." }],
    });
    expect(tableCounts(db)).toEqual(before);
  });

  test("a source that is none", async () => {
    const outcome = await addAttachment(slug, photo, { ...words, source: "nobody" }, { version: 1 }, by);
    expect(outcome).toMatchObject({ kind: "invalid", errors: [{ field: "source" }] });
    expect(await shown()).toEqual([]);
  });

  test("more than a session holds", async () => {
    const other = (n: number) => ({ ...paper, hash: String(n).padStart(64, "0") });
    for (let n = 1; n <= mostAttachments; n += 1) await add(other(n), n);
    expect(await add(other(0), mostAttachments + 1)).toMatchObject({ kind: "invalid" });
    expect(await shown()).toHaveLength(mostAttachments);
  });

  test("a session that is not there", async () => {
    expect(await addAttachment("nobody", photo, words, { version: 1 }, by)).toEqual({ kind: "not-found" });
  });
});

test("a source that is merged into another takes its photographs along", async () => {
  const [kept = "", merged = ""] = await Promise.all(["Ministry of Defence", "MoD"].map(sourceOf));
  await addAttachment(slug, photo, { ...words, source: merged }, { version: 1 }, by);
  expect(await mergeRecords("source", merged, kept, by)).toMatchObject({ kind: "done" });
  expect(await shown()).toMatchObject([{ source: { slug: kept } }]);
});

describe("two analysts", () => {
  test("who each attach a file have both there", async () => {
    await add();
    expect(await add(paper, 1)).toMatchObject({ kind: "done", value: { version: 3 } });
    expect(await shown()).toMatchObject([photo, paper]);
  });

  test("who word the same one differently are told", async () => {
    await add();
    const id = await idOf();
    await changeAttachment(slug, id, { ...words, caption: "Theirs" }, { version: 2 }, by);
    const outcome = await changeAttachment(slug, id, { ...words, caption: "Mine" }, { version: 2 }, by);
    expect(outcome).toMatchObject({ kind: "conflict", conflicts: [{ field: "attachments" }] });
    expect(await shown()).toMatchObject([{ caption: "Theirs" }]);
  });
});

test("an edit of the session leaves its files alone", async () => {
  await add();
  await updateSession(slug, { summary: "They met.", outcomes: [] }, { version: 2 }, by);
  expect(await shown()).toMatchObject([photo]);
});

describe("the search of sessions", () => {
  const found = async (q: string) =>
    (await listSessions({ ...noFilters, q }, 0)).rows.map((session) => session.slug);

  test("finds a session by caption and credit, and no more once these are changed or taken off", async () => {
    expect(await found("chairs")).toEqual([]);
    await add();
    expect([await found("chairs"), await found("ministry of def"), await found("two ministry")]).toEqual([
      [slug],
      [slug],
      [slug],
    ]);
    rebuildSearch(db);
    expect(await found("chairs")).toEqual([slug]);
    await changeAttachment(slug, await idOf(), { ...words, caption: "Zeppelin" }, { version: 2 }, by);
    expect([await found("chairs"), await found("zeppelin")]).toEqual([[], [slug]]);
    await removeAttachment(slug, await idOf(), { version: 3 }, by);
    expect(await found("zeppelin")).toEqual([]);
  });

  test("finds it also in a register that was filled before, from the next start on", async () => {
    await add();
    db.run(sql`INSERT INTO session_words (session_words) VALUES ('delete-all')`);
    const [, marks = ""] = readFileSync("db/migrations/0009_attachment_words.sql", "utf8").split(/^--.*\n/m);
    db.run(sql.raw(marks));
    expect(await found("chairs")).toEqual([]);
    refreshStaleWords();
    expect(await found("chairs")).toEqual([slug]);
    expect(db.all(sql`SELECT * FROM stale_words`)).toEqual([]);
  });
});

test("the history of a session may show what it ever had, and no other's", async () => {
  await add();
  expect([await hadFile(slug, hash), await hadFile(slug, paper.hash)]).toEqual([true, false]);
  await removeAttachment(slug, await idOf(), { version: 2 }, by);
  await removeRecord("session", slug, by);
  expect([await getShownFile(hash), await hadFile(slug, hash)]).toEqual([null, true]);
  expect([await hadFile("land-1st-2024", hash), await hadFile("atlantis", hash)]).toEqual([false, false]);
});

test("a summary that spells a file's hash shows no file", async () => {
  const summary = `"hash":"${paper.hash}"`;
  await updateSession(slug, { summary }, { version: 1 }, by);
  expect(await hadFile(slug, paper.hash)).toBe(false);
});
