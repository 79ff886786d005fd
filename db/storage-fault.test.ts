import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { partyInput } from "@/domain/party-input";
import { registerInFile } from "./backups/register-file.fixture";
import { unsoundness } from "./backups/soundness";
import { type OpenDb, openAsIs } from "./client";
import { addParty } from "./commands/parties";
import { updateSession } from "./commands/sessions";
import { onStorageFault, storageFault } from "./storage-fault";
import { tableCounts } from "./table-counts.fixture";

let folder: string;
let db: OpenDb;
let file: string;
let told: string[];
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-fault-"));
  ({ db, file } = await registerInFile(folder));
  told = [];
  onStorageFault((fault) => told.push(fault));
});
afterEach(() => {
  onStorageFault(() => {});
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const by = { author: "Analyst", role: "analyst" as const };
const add = () => addParty(partyInput.parse({ name: "ASEAN" }), by);
const refused = (sentence: RegExp, fault: string) => ({
  kind: "unsaved",
  fault,
  errors: [{ field: "form", message: expect.stringMatching(sentence) }],
});

/** A change that needs pages of its own. */
const lengthen = (slug: string, version: number) =>
  updateSession(slug, { summary: "x".repeat(9000) }, { version }, by);

async function expectRefusal(sentence: RegExp, fault: string): Promise<void> {
  const before = tableCounts(db);
  expect(await lengthen("panel-2024", 4)).toEqual(refused(sentence, fault));
  expect(await lengthen("panel-2024-2", 1)).toEqual(refused(sentence, fault));
  expect(told).toEqual([fault, fault]);
  expect(tableCounts(db)).toEqual(before);
}

test("with no room left, nothing is saved, a sentence says so, and with room again all goes on", async () => {
  db.run(sql.raw("PRAGMA max_page_count = 1")); // as many as there are
  await expectRefusal(/is full, so nothing was saved/, "full");
  db.run(sql.raw("PRAGMA max_page_count = 1000000"));
  expect((await add()).kind).toBe("done");
  expect(unsoundness(db)).toBeNull();
});

test("while another program holds the register, and after it", async () => {
  db.run(sql.raw("PRAGMA busy_timeout = 20"));
  const other = openAsIs(file, { readonly: false });
  other.run(sql`BEGIN IMMEDIATE`);
  await expectRefusal(/being changed by another program/, "locked");
  other.run(sql`ROLLBACK`);
  other.$client.close();
  expect((await add()).kind).toBe("done");
});

test("where the register may only be read", async () => {
  db.run(sql`PRAGMA query_only = ON`);
  await expectRefusal(/cannot be written to at present/, "read-only");
});

describe("a fault of storage", () => {
  const failed = (code: string, cause?: Error) => Object.assign(new Error("failed", { cause }), { code });
  it.each([
    ["ENOSPC", "full"],
    ["EDQUOT", "full"],
    ["EROFS", "read-only"],
    ["EACCES", "read-only"],
    ["EIO", "failing"],
    ["SQLITE_IOERR_WRITE", "failing"],
    ["SQLITE_BUSY_SNAPSHOT", "locked"],
    ["SQLITE_CORRUPT_VTAB", "damaged"],
    ["SQLITE_NOTADB", "damaged"],
    ["SQLITE_CONSTRAINT_UNIQUE", null],
    ["ENOENT", null],
    ["", null],
  ])("%s is %s", (code, fault) => {
    expect(storageFault(failed(code))).toBe(fault);
    expect(storageFault(failed("DRIZZLE", failed(code)))).toBe(fault);
  });

  it("is nothing else that was thrown", () => {
    expect(storageFault("full")).toBeNull();
    expect(storageFault(null)).toBeNull();
  });
});
