import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { contentHash, filesFolder, readStoredFile, storeFile } from "./attachment-files";
import { openDatabase, setDb } from "./client";
import { freshDatabase } from "./testing";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-stored-"));
  setDb(openDatabase(path.join(folder, "register.db")));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = Buffer.from("%PDF-1.7");

test("files lie beside the register, in a folder made with the first", async () => {
  const name = `${contentHash(bytes)}.pdf`;
  expect(filesFolder()).toBe(path.join(folder, "register-files"));
  expect(await readStoredFile(name)).toBeNull();
  await storeFile(name, bytes);
  await storeFile(name, bytes);
  expect((await readStoredFile(name))?.equals(bytes)).toBe(true);
  expect(readdirSync(filesFolder())).toEqual([name]);
});

test("those of a register in memory lie in a folder of their own", async () => {
  const [first, second] = [freshDatabase(), freshDatabase()].map(filesFolder);
  expect(first).not.toBe(second);
  expect(first?.startsWith(tmpdir())).toBe(true);
});
