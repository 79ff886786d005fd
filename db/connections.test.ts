import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { partyInput } from "@/domain/party-input";
import { type OpenDb, openDatabase, setDb, writing } from "./client";
import { insertParty } from "./commands/parties";

const by = { author: "test", role: "analyst" as const };
const party = (name: string) => partyInput.parse({ name });

let folder: string;
let opened: OpenDb[];

function open(): OpenDb {
  const db = openDatabase(path.join(folder, "register.db"));
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

describe("two connections to one register", () => {
  test("write one after the other: none of their records is lost, none is entered twice", () => {
    const [left, right] = [open(), open()];
    for (let n = 0; n < 20; n += 1) {
      for (const db of [left, right]) {
        db.transaction((tx) => insertParty(tx, party(`State ${n % 5}`), by), { behavior: "immediate" });
      }
    }
    const slugs = left.all<{ slug: string }>(sql`SELECT slug FROM parties`).map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(40);
    expect(slugs).toContain("state-4-8");
  });

  test("a write waits for its turn from the start, so that it never reads what it cannot keep", () => {
    const [left, right] = [open(), open()];
    right.$client.pragma("busy_timeout = 20");
    left.transaction(
      (tx) => {
        insertParty(tx, party("ASEAN"), by);
        setDb(right);
        let reached = false;
        expect(() =>
          writing(() => {
            reached = true;
          }),
        ).toThrow(/locked/);
        expect(reached).toBe(false);
      },
      { behavior: "immediate" },
    );
    expect(writing((tx) => insertParty(tx, party("ASEAN"), by)).slug).toBe("asean-2");
  });

  test("read while the other writes, and see its write once it is whole", () => {
    const [left, right] = [open(), open()];
    const seen = () => right.all(sql`SELECT slug FROM parties`);
    left.transaction(
      (tx) => {
        insertParty(tx, party("ASEAN"), by);
        expect(seen()).toEqual([]);
      },
      { behavior: "immediate" },
    );
    expect(seen()).toEqual([{ slug: "asean" }]);
  });
});
