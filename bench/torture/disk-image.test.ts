import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DiskImage } from "./disk-image";
import type { Written } from "./written-log";

let folder: string;
let chance: number;
let disk: DiskImage;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "disk-"));
  chance = 0;
  disk = new DiskImage("/d", () => chance);
});
afterEach(() => rmSync(folder, { recursive: true }));

const did = (kind: Written["kind"], name: string, more: Partial<Written> = {}) =>
  disk.take({ kind, path: name, to: "", at: 0, bytes: Buffer.alloc(0), ...more });
const wrote = (name: string, text: string, at = 0) => did("write", name, { bytes: Buffer.from(text), at });
const found = () =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), "utf8")]),
  );

test("what was synced is found, what was not is lost", () => {
  wrote("/d/a", "one");
  did("sync", "/d/a");
  did("sync", "/d");
  wrote("/d/a", "two", 3);
  did("cut", "/d/a", { at: 1 });
  disk.cut(folder, "nothing");
  expect(found()).toEqual({ a: "one" });
});

test("a file whose folder was not synced has no name", () => {
  wrote("/d/a", "one");
  did("sync", "/d/a");
  disk.cut(folder, "nothing");
  expect(found()).toEqual({});
});

test("a new name counts once the folder is synced, and the content only what was synced", () => {
  wrote("/d/.a", "one");
  did("sync", "/d/.a");
  wrote("/d/.a", "two", 3);
  did("rename", "/d/.a", { to: "/d/a" });
  did("sync", "/d");
  disk.cut(folder, "nothing");
  expect(found()).toEqual({ a: "one" });
});

test("of what was not synced some may be found, or the first of it with the last torn at a sector", () => {
  wrote("/d/a", "x");
  did("sync", "/d/a");
  did("sync", "/d");
  wrote("/d/a", "y".repeat(2048));
  disk.cut(folder, "some");
  expect(found()).toEqual({ a: "y".repeat(2048) });
  chance = 0.6;
  disk.cut(folder, "torn");
  expect(found()).toEqual({ a: "y".repeat(1024) });
});
