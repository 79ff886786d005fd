import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { authAdapter } from "./auth-adapter";
import { registerInFile } from "./backups/register-file.fixture";
import { type OpenDb, openAsIs } from "./client";
import { listParties } from "./queries/parties";
import { storageFault } from "./storage-fault";

let folder: string;
let db: OpenDb;
let other: OpenDb;
let adapter: ReturnType<ReturnType<typeof authAdapter>>;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-auth-"));
  const register = await registerInFile(folder);
  db = register.db;
  other = openAsIs(register.file, { readonly: false });
  adapter = authAdapter()({});
});
afterEach(() => {
  other.$client.close();
  db.$client.close();
  rmSync(folder, { recursive: true });
});

const at = new Date("2026-11-24T10:00:00Z");
const model = "verification";
const add = (identifier: string) =>
  adapter.create({
    model,
    data: { identifier, value: "challenge", expiresAt: at, createdAt: at, updatedAt: at },
  });
const named = (value: string) => ({ model, where: [{ field: "identifier", value }] });

test("what better-auth keeps is found, changed, counted and taken away again", async () => {
  await add("one");
  await add("two");
  expect(await adapter.findOne(named("one"))).toMatchObject({ value: "challenge", expiresAt: at });
  expect(await adapter.findOne(named("three"))).toBeNull();
  expect(await adapter.update({ ...named("one"), update: { value: "answered" } })).toMatchObject({
    value: "answered",
  });
  expect(await adapter.updateMany({ ...named("two"), update: { value: "late" } })).toBe(1);
  expect(await adapter.findMany({ model, sortBy: { field: "identifier", direction: "asc" } })).toMatchObject([
    { value: "answered" },
    { value: "late" },
  ]);
  expect(await adapter.deleteMany(named("two"))).toBe(1);
  await adapter.delete(named("one"));
  expect(await adapter.count({ model })).toBe(0);
});

test("while another program holds the register a login waits for its turn, and readers are answered meanwhile", async () => {
  other.run(sql`BEGIN IMMEDIATE`);
  const login = add("one");
  // This process must come to here, and let the lock go, while the login is waiting.
  expect(await listParties()).toEqual([]);
  expect(await adapter.count({ model })).toBe(0);
  other.run(sql`COMMIT`);
  await login;
  expect(await adapter.count({ model })).toBe(1);
});

test("a login gives up when its patience is over, and says that the register is locked", async () => {
  db.$client.pragma("busy_timeout = 30");
  other.run(sql`BEGIN IMMEDIATE`);
  const error = await add("one").catch((thrown: unknown) => thrown);
  expect(storageFault(error)).toBe("locked");
  expect(String(error)).not.toContain("challenge"); // what a login is proved by stays out of logs
  other.run(sql`ROLLBACK`);
  expect(await adapter.count({ model })).toBe(0);
});
