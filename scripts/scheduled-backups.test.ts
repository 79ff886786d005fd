import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import { readBackupSettings } from "./backup-settings.mjs";
import { scheduleBackups } from "./scheduled-backups.mjs";
import { SettingError } from "./setting-error.mjs";

const hour = 3_600_000;
let parent: string;
let folder: string;
let told: [string, string, Record<string, unknown>][];
let failure: string | null;
let running: ReturnType<typeof scheduleBackups> | undefined;
beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), "rapporteur-scheduled-"));
  folder = path.join(parent, "backups");
  told = [];
  failure = null;
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 12) });
});
afterEach(() => {
  running?.stop();
  vi.useRealTimers();
  rmSync(parent, { recursive: true });
});

function schedule(hours = 24, keep = 3) {
  running = scheduleBackups(
    { folder, hours, keep },
    {
      tell: (...words) => void told.push(words),
      make: async (file) => {
        if (!failure) {
          writeFileSync(file, "backup");
          utimesSync(file, Date.now() / 1000, Date.now() / 1000);
        }
        return failure;
      },
    },
  );
  return running;
}
const pass = (hours: number) => vi.advanceTimersByTimeAsync(hours * hour);
const names = () => (existsSync(folder) ? readdirSync(folder).sort() : []);
const numbers = () => names().map((name) => Number(name.slice(11, 17)));

test("the first backup is made at once, then one each time, and the newest are kept", async () => {
  schedule();
  await pass(0.001);
  expect(names()).toEqual(["rapporteur-000001-20261124T120000Z.db"]);
  await pass(23.9);
  expect(numbers()).toEqual([1]);
  await pass(24 * 4);
  expect(numbers()).toEqual([3, 4, 5]);
  expect(told.map(([level, event]) => `${level} ${event}`)).toEqual(Array(5).fill("info backup"));
});

test("a start after a start makes no backup before it is due", async () => {
  schedule();
  await pass(10);
  running?.stop();
  const { state } = schedule();
  expect(state().last).toBe("2026-11-24T12:00:00.000Z");
  await pass(13);
  expect(numbers()).toEqual([1]);
  await pass(1.1);
  expect(numbers()).toEqual([1, 2]);
});

test("after a stop for weeks one is made at once, not one for each day", async () => {
  schedule();
  await pass(1);
  running?.stop();
  await pass(24 * 30);
  schedule();
  await pass(0.001);
  expect(numbers()).toEqual([1, 2]);
});

test("more than Node can wait at once is waited for", async () => {
  schedule(24 * 60);
  await pass(24 * 59);
  expect(numbers()).toEqual([1]);
  await pass(24 + 1);
  expect(numbers()).toEqual([1, 2]);
});

test("with the clock set back, new backups are still the newest", async () => {
  schedule();
  await pass(24 * 5);
  running?.stop();
  vi.setSystemTime(Date.UTC(2020, 0, 1));
  schedule();
  await pass(24 * 2 + 1);
  expect(numbers()).toEqual([7, 8, 9]);
  expect(names().at(-1)).toContain("-20200103T");
});

test("a try that fails is told, costs no older backup and is made again after an hour", async () => {
  const { state } = schedule(24, 1);
  await pass(1);
  failure = "The disk is full.";
  await pass(23.5);
  expect(state()).toMatchObject({ failed: "The disk is full.", last: "2026-11-24T12:00:00.000Z" });
  expect(told.at(-1)).toEqual(["error", "backup", { failed: "The disk is full." }]);
  expect(numbers()).toEqual([1]);
  failure = null;
  await pass(1);
  expect(state()).toMatchObject({ failed: null, last: "2026-11-25T13:00:00.000Z" });
  expect(numbers()).toEqual([2]);
});

test("a folder that cannot be made is told as well", async () => {
  writeFileSync(folder, "a file");
  const { state } = schedule();
  await pass(0.001);
  expect(state().failed).toMatch(/EEXIST|ENOTDIR/);
});

test("what was left unfinished is cleared away, and nothing else in the folder is touched", async () => {
  mkdirSync(folder);
  const other = ["notes.db", "rapporteur-replaced.db", ".hidden"];
  for (const name of [...other, ".rapporteur-000001-20261124T120000Z.db.0123456789ab"]) {
    writeFileSync(path.join(folder, name), "");
  }
  schedule(1, 1);
  await pass(5.5);
  expect(names().filter((name) => !name.startsWith("rapporteur-0"))).toEqual(other.sort());
  expect(numbers()).toContain(6);
});

test("once it is stopped nothing more is made", async () => {
  schedule(1);
  await pass(1.5);
  running?.stop();
  await pass(9);
  expect(numbers()).toEqual([1, 2]);
});

describe("the settings of backups", () => {
  it.each([
    [{}, null],
    [{ BACKUP_DIRECTORY: "" }, null],
    [{ BACKUP_DIRECTORY: "/b" }, { folder: "/b", hours: 24, keep: 14 }],
    [
      { BACKUP_DIRECTORY: "b", BACKUP_EVERY: "0.5", BACKUP_KEEP: "1" },
      { folder: "b", hours: 0.5, keep: 1 },
    ],
  ])("%j mean %j", (env, settings) => expect(readBackupSettings(env)).toEqual(settings));

  it.each([
    ["BACKUP_EVERY", "daily"],
    ["BACKUP_EVERY", "0"],
    ["BACKUP_EVERY", "-1"],
    ["BACKUP_EVERY", "Infinity"],
    ["BACKUP_KEEP", "0"],
    ["BACKUP_KEEP", "2.5"],
    ["BACKUP_KEEP", "many"],
  ])("refuse %s=%s in one sentence that names it", (name, value) => {
    const read = () => readBackupSettings({ BACKUP_DIRECTORY: "/b", [name]: value });
    expect(read).toThrow(SettingError);
    expect(read).toThrow(new RegExp(`^${name} .*\\.$`));
    expect(() => readBackupSettings({ [name]: value })).toThrow(/BACKUP_DIRECTORY/);
  });
});
