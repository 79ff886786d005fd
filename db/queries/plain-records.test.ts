import { beforeEach, expect, test } from "vitest";
import type { SourceType } from "@/domain/source";
import { sourceInput } from "@/domain/source-input";
import { updateRecord } from "../commands/record-edits";
import { removeRecord } from "../commands/records";
import { addSource } from "../commands/sources";
import { seedRegister } from "../seed";
import { freshDatabase } from "../testing";
import { type FactKind, listFactRecords, searchSources } from "./plain-records";
import { listSourceUses } from "./source-uses";

const by = { author: "Analyst", role: "analyst" as const };

beforeEach(() => {
  freshDatabase();
  seedRegister();
});

test.each<FactKind>(["party", "topic", "source"])("every %s stands on one page, in order", async (kind) => {
  const whole = await listFactRecords(kind, { after: null, limit: 10_000 });
  const paged: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await listFactRecords(kind, { after, limit: 37 });
    paged.push(...page.rows.map(({ slug }) => slug));
    if (page.next === null) break;
    after = page.next;
  }
  expect(paged).toEqual(whole.rows.map(({ slug }) => slug));
  expect(whole.rows.filter(({ sessions }) => sessions > 0).length).toBeGreaterThan(10);
});

test("a removed one is left out", async () => {
  await removeRecord("party", "india", { author: "Analyst", role: "analyst" }, { isConfirmed: true });
  const { rows } = await listFactRecords("party", { after: null, limit: 1000 });
  expect(rows.map(({ slug }) => slug)).not.toContain("india");
});

test("a source tells the sessions that cite it, each with what it supports there", async () => {
  const { rows } = await listFactRecords("source", { after: null, limit: 1000 });
  const most = rows.reduce((a, b) => (b.sessions > a.sessions ? b : a));
  const uses = await listSourceUses(most.slug, 1000, 0);
  expect(uses).toHaveLength(most.sessions);
  for (const { supports, differsOn } of uses) expect(supports.length + differsOn.length).toBeGreaterThan(0);
  expect(await listSourceUses("nobody", 10, 0)).toEqual([]);
});

const search = async (q: string, type: SourceType | null = null, after: string | null = null, limit = 100) =>
  searchSources({ q, type, after, limit });
const slugs = ({ rows }: { rows: { slug: string }[] }) => rows.map(({ slug }) => slug);

test("a source is found by publisher, title, site and address, however they are written", async () => {
  await addSource(
    sourceInput.parse({
      slug: "le-temoin",
      publisher: "Le Témoin",
      title: "Совместное заседание",
      url: "https://www.temoin.example.org/a/1",
    }),
    by,
  );
  for (const q of [
    "temoin",
    "LE TÉMOIN",
    "sovmestnoe zased",
    "temoin.example.org",
    "http://temoin.example.org/a/1/?utm_source=x",
    "temoin.example.org/a/1",
    "https://temoin.example.org/another-page",
  ])
    expect([q, slugs(await search(q))]).toEqual([q, ["le-temoin"]]);
  expect(await search("no such publisher")).toEqual({ rows: [], next: null, count: 0 });
  expect(await search("' OR zz=1 --")).toEqual({ rows: [], next: null, count: 0 });
});

test("the site of a source that is written anew is found, and the old one is not", async () => {
  await addSource(
    sourceInput.parse({ slug: "moved", publisher: "Gazette", url: "https://old.example.org/1" }),
    by,
  );
  await updateRecord("source", "moved", { url: "https://new.example.org/1" }, { version: 1 }, by);
  expect(slugs(await search("new.example.org"))).toEqual(["moved"]);
  expect(slugs(await search("old.example.org"))).toEqual([]);
});

test("what is found comes page by page, and only of the type that is asked for", async () => {
  const whole = await search("india");
  expect(whole.count).toBe(whole.rows.length);
  expect(whole.count).toBeGreaterThan(5);
  const paged: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await search("india", null, after, 4);
    expect(page.count).toBe(whole.count);
    paged.push(...slugs(page));
    if (page.next === null) break;
    after = page.next;
  }
  expect(paged).toEqual(slugs(whole));
  const wires = await listFactRecords("source", { after: null, limit: 1000, type: "wire" });
  expect(slugs(wires)).toContain("tass-2018-10-18");
  expect(slugs(wires)).not.toContain("lokmat-2021");
  expect(slugs(await search("tass", "press"))).not.toContain("tass-2018-10-18");
  expect(slugs(await search("tass", "wire"))).toContain("tass-2018-10-18");
});

test("a removed source is not found", async () => {
  await removeRecord("source", "tass-2018-10-18", by, { isConfirmed: true });
  expect(slugs(await search("tass"))).not.toContain("tass-2018-10-18");
});
