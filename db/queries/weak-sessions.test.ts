import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { weaknessWords } from "@/domain/weakness";
import type { Db } from "../client";
import { updateRecord } from "../commands/record-edits";
import { removeRecord } from "../commands/records";
import { addSession, updateSession } from "../commands/sessions";
import { rebuildSearch } from "../rebuild";
import { seedRegister } from "../seed";
import { freshDatabase } from "../testing";
import { bareRegister, by, wholeSession } from "../whole-session.fixture";
import { listWeakSessions } from "./weak-sessions";

const page = async (after: string | null = null, limit = 1000) => listWeakSessions({ after, limit }, 0);
const words = async () => (await page()).rows.map(({ weakness }) => weaknessWords(weakness).join(", "));
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
  expect(await words()).toEqual([
    "no source, number or date inferred",
    "sources disagree",
    "number or date inferred",
  ]);
});

test("one side’s word is told as soon as the source is known to be its", async () => {
  await add({ citations: [cite()] });
  expect(await words()).toEqual([]);
  await updateRecord("source", "readout", { issuingSide: "russia" }, { version: 1 }, by);
  expect(await words()).toEqual(["one side’s word only"]);
});

test("a session leaves the queue once it is proved, or removed", async () => {
  const slug = await add({ citations: [] });
  expect(await words()).toEqual(["no source"]);
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

test("a cursor that is none begins at the beginning", async () => {
  await add({ citations: [] });
  expect((await page("' OR 1=1")).rows).toHaveLength(1);
});
