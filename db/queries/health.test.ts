import { copyFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { registerInFile } from "../backups/register-file.fixture";
import { type OpenDb, openAsIs } from "../client";
import { freshDatabase } from "../testing";
import { registerHealth } from "./health";

let folder: string;
let file: string;
let db: OpenDb;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-health-"));
  ({ db, file } = await registerInFile(folder));
});
afterEach(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const status = async () => (await registerHealth()).status;

test("a register that can be read and written is well, and says its schema", async () => {
  expect(await registerHealth()).toEqual({ status: "ok", schema: expect.stringMatching(/^\d{4}_\w+$/) });
  expect((await registerHealth()).schema).not.toBeNull();
  freshDatabase();
  expect(await status()).toBe("ok");
});

test("asking changes nothing and holds nothing", async () => {
  const state = () => db.get(sql`SELECT data_version AS d, total_changes() AS t FROM pragma_data_version`);
  const before = state();
  await registerHealth();
  expect(state()).toEqual(before);
});

test("a file that was removed, or has another in its place, is gone", async () => {
  renameSync(file, `${file}.away`);
  expect(await status()).toBe("gone");
  copyFileSync(`${file}.away`, file);
  expect(await status()).toBe("gone");
  rmSync(file);
  renameSync(`${file}.away`, file);
  expect(await status()).toBe("ok");
});

test("a register that another program is changing is locked until it is done", async () => {
  const other = openAsIs(file, { readonly: false });
  other.run(sql`BEGIN IMMEDIATE`);
  expect(await status()).toBe("locked");
  other.run(sql`ROLLBACK`);
  other.$client.close();
  expect(await status()).toBe("ok");
});

test("a file whose head is overwritten or whose end is cut off is damaged", async () => {
  db.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
  const size = Number(db.get<{ size: number }>(sql`SELECT page_size AS size FROM pragma_page_size`)?.size);
  copyFileSync(file, `${file}.whole`);
  truncateSync(file, size * 3);
  expect(await status()).toBe("damaged");
  writeFileSync(file, "Not a register any more. ".repeat(9999));
  expect(await status()).toBe("damaged");
});

test("a connection that was closed is told", async () => {
  db.$client.close();
  rmSync(file);
  expect(await status()).toBe("gone");
});
