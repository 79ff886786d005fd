import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { partyInput } from "@/domain/party-input";
import { getDb, type OpenDb, openDatabase, registerState, setDb, writing } from "./client";
import { addParty, insertParty } from "./commands/parties";
import { listParties } from "./queries/parties";
import { tableCounts } from "./table-counts.fixture";
import { freshDatabase } from "./testing";

const by = { author: "test", role: "analyst" as const };
const party = (name: string) => partyInput.parse({ name });

let folder: string;
let opened: OpenDb[];
const file = () => path.join(folder, "deep", "register.db");

function open(): OpenDb {
  const db = openDatabase(file());
  opened.push(db);
  return db;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-"));
  opened = [];
});

afterEach(() => {
  for (const db of opened) db.$client.close();
  rmSync(folder, { recursive: true });
});

describe("a register in a file", () => {
  const pragma = (db: OpenDb, name: string) => db.$client.pragma(name, { simple: true });

  test("is opened by every connection so that answered writes last and references hold", () => {
    for (const db of [open(), open(), open()]) {
      expect(pragma(db, "journal_mode")).toBe("wal");
      expect(pragma(db, "synchronous")).toBe(2);
      expect(pragma(db, "wal_autocheckpoint")).toBe(8000);
      expect(pragma(db, "foreign_keys")).toBe(1);
      expect(pragma(db, "busy_timeout")).toBe(5000);
    }
  });

  test("says by its state that something changed, whoever changed it, and only then", () => {
    const own = setDb(open());
    const other = open();
    const write = (db: OpenDb) => db.transaction((tx) => insertParty(tx, party(`Party ${db === own}`), by));
    const states = [registerState()];
    for (const change of [
      () => {},
      () => own.all(sql`SELECT 1`),
      () => write(own),
      () => write(other),
      () => {},
    ]) {
      change();
      states.push(registerState());
    }
    expect(states.map((state) => [...new Set(states)].indexOf(state))).toEqual([0, 0, 0, 1, 2, 2]);
  });

  test("gets every migration once; opening it again changes nothing", () => {
    const first = open();
    const applied = () => first.all(sql`SELECT hash, created_at FROM __drizzle_migrations ORDER BY id`);
    const before = applied();
    expect(before.length).toBeGreaterThanOrEqual(2);
    setDb(first);
    const counts = tableCounts(first);
    open();
    expect(applied()).toEqual(before);
    expect(tableCounts(first)).toEqual(counts);
  });

  test("keeps what was written when it is opened anew", async () => {
    setDb(open());
    await addParty(party("ASEAN"), by);
    getDb().$client.close();
    opened = [];
    setDb(open());
    expect((await listParties()).map(({ slug }) => slug)).toEqual(["asean"]);
  });

  test("that is no database is refused", () => {
    const other = path.join(folder, "notes.txt");
    writeFileSync(other, "Not a register, but somebody's notes. ".repeat(50));
    expect(() => openDatabase(other)).toThrow(/not a database/);
  });
});

describe("a write", () => {
  test("that throws leaves nothing behind", () => {
    const db = freshDatabase();
    const before = tableCounts(db);
    const failing = () =>
      writing((tx) => {
        insertParty(tx, party("ASEAN"), by);
        throw new Error("the power went out");
      });
    expect(failing).toThrow("the power went out");
    expect(tableCounts(db)).toEqual(before);
  });
});

test("a statement kept from before gives rows as its next caller wants them", () => {
  const db = freshDatabase();
  writing((tx) => insertParty(tx, party("ASEAN"), by));
  const raw = () => db.$client.prepare("SELECT slug FROM parties").raw().all();
  const rows = () => db.$client.prepare("SELECT slug FROM parties").all();
  expect([raw(), rows(), raw(), rows()]).toEqual([
    [["asean"]],
    [{ slug: "asean" }],
    [["asean"]],
    [{ slug: "asean" }],
  ]);
});
