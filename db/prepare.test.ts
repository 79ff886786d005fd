import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { partyInput } from "@/domain/party-input";
import { typedName } from "@/domain/session-draft";
import { noFilters } from "@/domain/session-filters";
import type { OpenDb } from "./client";
import { addParty } from "./commands/parties";
import { prepareRegister } from "./prepare";
import { countSessions } from "./queries/sessions";
import { findSources } from "./queries/source-choices";
import { seedRegister } from "./seed";
import { sessions as seeded } from "./seed/register.fixtures";
import { tableCounts } from "./table-counts.fixture";
import { freshDatabase } from "./testing";

let db: OpenDb;
beforeEach(() => {
  db = freshDatabase();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test("an empty register gets the starting one, once, with a revision of every record", async () => {
  vi.stubEnv("SEED", "");
  prepareRegister();
  const counts = tableCounts(db);
  expect(await countSessions(noFilters, 0)).toEqual({ count: seeded.length, atLeast: false });
  const kinds = ["parties", "groups", "people", "venues", "topics", "sources", "sessions"];
  expect(counts.revisions).toBe(kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0));
  expect(counts.session_words).toBe(seeded.length);
  prepareRegister();
  expect(seedRegister()).toBe(false);
  expect(tableCounts(db)).toEqual(counts);
  expect(db.all(sql`PRAGMA foreign_key_check`)).toEqual([]);
  expect(db.all(sql`PRAGMA integrity_check`)).toEqual([{ integrity_check: "ok" }]);
});

test("SEED=none starts empty", () => {
  vi.stubEnv("SEED", "none");
  const before = tableCounts(db);
  prepareRegister();
  expect(tableCounts(db)).toEqual(before);
});

test("a register that holds anything is left alone", async () => {
  await addParty(partyInput.parse({ name: "ASEAN" }), { author: "test", role: "analyst" });
  const before = tableCounts(db);
  expect(seedRegister()).toBe(false);
  expect(tableCounts(db)).toEqual(before);
});

test("what a migration has marked is found again after the next start, and marked no more", async () => {
  prepareRegister();
  const found = async () => (await findSources(typedName("NewsDrum"))).exact.length;
  db.run(sql`DELETE FROM record_words WHERE kind = 'source'`);
  db.run(sql`INSERT INTO stale_words (record_kind, record_id) SELECT 'source', id FROM sources`);
  expect(await found()).toBe(0);
  prepareRegister();
  expect(await found()).toBeGreaterThan(0);
  expect(db.all(sql`SELECT * FROM stale_words`)).toEqual([]);
});
