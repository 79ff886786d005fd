import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { noFilters } from "@/domain/session-filters";
import { type OpenDb, openAsIs, openDatabase, setDb } from "../client";
import { getHistory } from "../queries/history";
import { countSessions } from "../queries/sessions";
import { RegisterError } from "../register-error";
import { tableCounts } from "../table-counts.fixture";
import { addOne, registerInFile } from "./register-file.fixture";
import { restoreBackup } from "./restore-backup";
import { takeBackup } from "./take-backup";

let folder: string;
let db: OpenDb;
let file: string;
let backup: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "rapporteur-restore-"));
  ({ db, file } = await registerInFile(folder));
  backup = path.join(folder, "backup");
});
afterEach(() => {
  db.$client.close();
  rmSync(folder, { recursive: true });
});

/** Everything that lies in the folder, by name, as a digest of its bytes. */
function everything(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    names.map((each) => {
      const at = path.join(each.parentPath, each.name);
      return [at, createHash("sha256").update(readFileSync(at)).digest("hex")];
    }),
  );
}

const sessions = async () => (await countSessions(noFilters, 0)).count;
const reopen = (at = file) => {
  db = setDb(openDatabase(at));
};

/** Changes a database file behind the register's back. */
function change(at: string, ...statements: string[]): void {
  const other = openAsIs(at, { readonly: false });
  for (const statement of statements) other.run(sql.raw(statement));
  other.$client.close();
}

describe("a backup", () => {
  test("that was taken brings everything back: records, history, files and search; what was there since is kept aside", async () => {
    const counts = tableCounts(db);
    const history = await getHistory("session", "panel-2024", { before: null, limit: 9 });
    expect(takeBackup(file, backup)).toMatchObject({ sessions: 2, files: 2, absent: [] });
    await addOne("Third");
    db.$client.close();
    rmSync(path.join(folder, "register-files"), { recursive: true });

    const { kept, ...restored } = restoreBackup(backup, file);
    expect(restored).toMatchObject({ sessions: 2, files: 2, madeAt: expect.stringMatching(/^20/) });
    reopen();
    expect(tableCounts(db)).toEqual(counts);
    expect(await getHistory("session", "panel-2024", { before: null, limit: 9 })).toEqual(history);
    expect(readdirSync(path.join(folder, "register-files"))).toHaveLength(2);
    db.$client.close();
    reopen(kept ?? "");
    expect(await sessions()).toBe(3);
  });

  test("is not written over another file unless told so, nor over the register", () => {
    writeFileSync(backup, "mine");
    expect(() => takeBackup(file, backup)).toThrow(/there already/);
    expect(readFileSync(backup, "utf8")).toBe("mine");
    expect(() => takeBackup(file, file, { overwrite: true })).toThrow(/the register itself/);
    takeBackup(file, backup, { overwrite: true });
    expect(restoreBackup(backup, path.join(folder, "other.db")).sessions).toBe(2);
  });

  test("of no register is none, and makes none", () => {
    const none = path.join(folder, "none.db");
    expect(() => takeBackup(none, backup)).toThrow(RegisterError);
    expect(existsSync(none)).toBe(false);
  });

  test("of a register that lost a file says so and can be restored", () => {
    const [lost = ""] = readdirSync(path.join(folder, "register-files"));
    rmSync(path.join(folder, "register-files", lost));
    expect(takeBackup(file, backup).absent).toEqual([lost]);
    expect(restoreBackup(backup, path.join(folder, "other.db")).files).toBe(1);
  });

  test("of a damaged register is refused, and nothing is left of it", () => {
    db.$client.close();
    change(file, "DELETE FROM revisions WHERE sequence = 2");
    expect(() => takeBackup(file, backup)).toThrow(/history of its sessions has gaps/);
    expect(readdirSync(folder).filter((name) => name.includes("backup"))).toEqual([]);
  });
});

describe("a restore refuses, and leaves every byte as it was,", () => {
  const damages: [string, () => void, RegExp][] = [
    ["a file that is not there", () => rmSync(backup), /no file/],
    [
      "a folder",
      () => {
        rmSync(backup);
        mkdirSync(backup);
      },
      /folder/,
    ],
    ["an empty file", () => truncateSync(backup, 0), /another kind/],
    ["a file of another kind", () => writeFileSync(backup, "id,name\n".repeat(900)), /another kind/],
    ["a backup cut short", () => truncateSync(backup, readFileSync(backup).length - 4096), /cut short/],
    [
      "a backup that was changed",
      () => change(backup, "UPDATE sessions SET summary = 'Otherwise'"),
      /not what was written/,
    ],
    [
      "a backup whose files were taken out",
      () => change(backup, "DELETE FROM backup_files"),
      /not what was written/,
    ],
    [
      "a backup of a later release",
      () => {
        db.$client.close();
        change(file, "INSERT INTO __drizzle_migrations VALUES (NULL, 'x', 9e15)");
        copyFileSync(file, backup);
      },
      /later release/,
    ],
    [
      "the database of another program",
      () => {
        rmSync(backup);
        makeForeign(backup);
      },
      /another program/,
    ],
    [
      "a register whose files did not come along",
      () => {
        db.$client.close();
        copyFileSync(file, backup);
      },
      /did not come with it/,
    ],
    [
      "a register whose history has gaps",
      () => {
        db.$client.close();
        copyFileSync(file, backup);
        change(backup, "DELETE FROM revisions WHERE sequence = 2");
      },
      /has gaps/,
    ],
    [
      "a register whose references lead nowhere",
      () => {
        db.$client.close();
        copyFileSync(file, backup);
        change(backup, "PRAGMA foreign_keys = OFF", "DELETE FROM groups");
      },
      /refers to records/,
    ],
    [
      "a register whose search is not whole",
      () => {
        db.$client.close();
        copyFileSync(file, backup);
        change(backup, "DELETE FROM session_words");
      },
      /search/,
    ],
  ];
  function makeForeign(at: string): void {
    writeFileSync(at, "");
    change(at, "CREATE TABLE bookmarks (id INTEGER)");
  }

  test.each(damages)("%s", (_, damage, sentence) => {
    takeBackup(file, backup);
    damage();
    const before = everything();
    const restore = () => restoreBackup(backup, file);
    expect(restore).toThrow(RegisterError);
    expect(restore).toThrow(sentence);
    expect(everything()).toEqual(before);
  });

  test("a backup with any one byte changed, wherever", () => {
    takeBackup(file, backup);
    const whole = readFileSync(backup);
    for (let at = 0; at < whole.length; at += 4099) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      writeFileSync(backup, bytes);
      expect(() => restoreBackup(backup, path.join(folder, "other.db")), `byte ${at}`).toThrow(RegisterError);
    }
    expect(existsSync(path.join(folder, "other.db"))).toBe(false);
  });

  test("while the register is open, also when nothing is being written", async () => {
    takeBackup(file, backup);
    const before = everything();
    expect(() => restoreBackup(backup, file)).toThrow(/stop it first/);
    expect(everything()).toEqual(before);
    await addOne("Still writing");
    expect(await sessions()).toBe(3);
  });
});

test("a register that is damaged beyond opening is replaced only when told so, and kept", () => {
  takeBackup(file, backup);
  db.$client.close();
  const bytes = Buffer.from(readFileSync(file)).fill(7, 0, 5000);
  writeFileSync(file, bytes);
  expect(() => restoreBackup(backup, file)).toThrow(/--replace-damaged/);
  expect(readFileSync(file).equals(bytes)).toBe(true);
  const { kept } = restoreBackup(backup, file, { evenDamaged: true });
  expect(readFileSync(kept ?? "").equals(bytes)).toBe(true);
  reopen();
});
