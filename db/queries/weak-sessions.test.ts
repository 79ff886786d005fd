import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import type { CitedField } from "@/domain/source";
import { type Weakness, weaknessesIn } from "@/domain/weakness";
import type { Db } from "../client";
import { updateRecord } from "../commands/record-edits";
import { removeRecord } from "../commands/records";
import { addSession, updateSession } from "../commands/sessions";
import { rebuildSearch } from "../rebuild";
import { seedRegister } from "../seed";
import { tellDisputes } from "../session-weakness";
import { freshDatabase } from "../testing";
import { bareRegister, by, wholeSession } from "../whole-session.fixture";
import { listWeakSessions } from "./weak-sessions";

const page = async (after: string | null = null, limit = 1000, kind: Weakness | null = null) =>
  listWeakSessions({ kind, after, limit }, 0);
const words = async () => (await page()).rows.map(({ weakness }) => weaknessesIn(weakness).join(", "));
let db: Db;

async function add(parts: Partial<typeof wholeSession>): Promise<string> {
  const outcome = await addSession({ ...wholeSession, ...parts }, by);
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value.slug;
}
const cite = (differingValue: string | null = null) => ({
  source: { slug: "readout" },
  field: "dates" as const,
  differingValue,
  locator: null,
  quote: null,
  reason: differingValue && "It is further from the day.",
  former: null,
});

beforeEach(() => {
  db = bareRegister();
});

test("what is weak is told, the worst first", async () => {
  await add({ citations: [cite()], held: "2020", ordinal: 1, ordinalBasis: "inferred" });
  await add({ citations: [cite("23 November 2021")], held: "2021", ordinal: 2 });
  await add({ citations: [], held: "2022~", ordinal: 3 });
  await add({ citations: [cite()], held: "2023", ordinal: 4 });
  expect(await words()).toEqual(["no-source, date-inferred", "conflicting", "number-inferred"]);
});

test("one side’s word is told as soon as the source is known to be its", async () => {
  await add({ citations: [cite()] });
  expect(await words()).toEqual([]);
  await updateRecord("source", "readout", { issuingSide: "russia" }, { version: 1 }, by);
  expect(await words()).toEqual(["one-side"]);
});

test("a session leaves the queue once it is proved, or removed", async () => {
  const slug = await add({ citations: [] });
  expect(await words()).toEqual(["no-source"]);
  await updateSession(slug, { citations: [cite()] }, { version: 1 }, by);
  expect(await words()).toEqual([]);
  const other = await add({ citations: [], ordinal: 9 });
  await removeRecord("session", other, by);
  expect(await words()).toEqual([]);
});

test("the queue of the starting register comes page by page, and a rebuild leaves it as it is", async () => {
  db = freshDatabase();
  seedRegister();
  const whole = await page();
  expect(whole.rows.length).toBeGreaterThan(30);
  const sums = whole.rows.map(({ weakness }) => weakness);
  expect(sums).toEqual(sums.toSorted((a, b) => b - a));
  const paged: string[] = [];
  for (let after: string | null = null; ; ) {
    const { rows, next } = await page(after, 7);
    paged.push(...rows.map(({ session }) => session.slug));
    if (next === null) break;
    after = next;
  }
  expect(paged).toEqual(whole.rows.map(({ session }) => session.slug));
  db.run(sql`UPDATE sessions SET weakness = 0`);
  rebuildSearch(db);
  expect(await page()).toEqual(whole);
});

const differs = (field: CitedField, differingValue: string) => ({ ...cite(differingValue), field });
const disputes = async () => (await page()).rows.flatMap((row) => row.disputes);

test("a row tells on what sources disagree, who says what, and what is only spelled otherwise", async () => {
  await add({
    citations: [cite(), differs("appearances", "Shri Igor Dylevskiy"), differs("dates", "23 November 2021")],
    held: "2021-11-22",
  });
  expect(await words()).toEqual(["conflicting, spelling"]);
  const [dates, people] = await disputes();
  expect(dates).toMatchObject({ field: "dates", differingValue: "23 November 2021", kind: "fact" });
  expect(people).toMatchObject({ field: "appearances", kind: "spelling", by: ["TASS"] });
});

test("another spelling ranks below everything else, whatever is weak besides", async () => {
  await add({ citations: [cite(), differs("dates", "21 November 2020")], held: "2020", ordinal: 1 });
  await add({ citations: [cite(), differs("ordinal", "second")], held: "2021", ordinal: 2 });
  await add({ citations: [cite(), differs("appearances", "Both secretaries")], held: "2022", ordinal: 3 });
  await add({ citations: [cite()], held: "2023~", ordinal: 4 });
  expect(await words()).toEqual(["conflicting", "date-inferred", "spelling", "spelling"]);
});

test("what a person is called besides makes another name a spelling", async () => {
  await add({ citations: [cite(), differs("appearances", "Gospodin Petrov")] });
  expect(await words()).toEqual(["conflicting"]);
  const printedForms = ["Igor Dylevsky", "Petrov"].map((form) => ({ form, language: null, script: null }));
  await updateRecord("person", "igor-dylevsky", { printedForms }, { version: 1 }, by);
  expect(await words()).toEqual(["spelling"]);
});

test("fields that were changed without a source are named", async () => {
  const slug = await add({ citations: [cite()], held: "2020" });
  await updateSession(slug, { held: "2021" }, { version: 1 }, by);
  const [row] = (await page()).rows;
  expect(row && weaknessesIn(row.weakness)).toContain("changed");
  expect(row?.changed).toEqual(["dates"]);
});

test("of one kind come only those, page by page, and every kind is counted", async () => {
  for (let ordinal = 1; ordinal <= 5; ordinal += 1)
    await add({ citations: ordinal % 2 ? [] : [cite()], held: `200${ordinal}~`, ordinal });
  const first = await page(null, 2, "no-source");
  expect(first.rows.map(({ session }) => session.ordinal)).toEqual([5, 3]);
  const second = await page(first.next, 2, "no-source");
  expect([second.rows.map(({ session }) => session.ordinal), second.next]).toEqual([[1], null]);
  const dated = await page(null, 9, "date-inferred");
  expect(dated.rows.map(({ session }) => session.ordinal)).toEqual([5, 3, 1, 4, 2]);
  const counts = first.counts.filter(({ count }) => count > 0);
  expect(counts).toEqual([
    { name: "no-source", count: 3, atLeast: false },
    { name: "date-inferred", count: 5, atLeast: false },
  ]);
  expect((await page(null, 9, "one-side")).rows).toEqual([]);
});

test("a migration’s marks are followed at the next start", async () => {
  await add({ citations: [cite(), differs("ordinal", "7th")], ordinal: 7 });
  const told = await words();
  db.run(sql`UPDATE sessions SET weakness = 32`);
  db.run(sql`INSERT INTO untold_disputes SELECT id FROM sessions`);
  tellDisputes();
  expect([await words(), told]).toEqual([["spelling"], ["spelling"]]);
  expect(db.all(sql`SELECT * FROM untold_disputes`)).toEqual([]);
});
