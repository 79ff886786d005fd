import { beforeEach, expect, test } from "vitest";
import { removeRecord } from "../commands/records";
import { seedRegister } from "../seed";
import { freshDatabase } from "../testing";
import { type FactKind, listFactRecords } from "./plain-records";
import { listSourceUses } from "./source-uses";

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
  await removeRecord("party", "india", { author: "Analyst" }, { isConfirmed: true });
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
