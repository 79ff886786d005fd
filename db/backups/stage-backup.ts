import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { contentHash, filesFolderOf } from "../attachment-files";
import { type OpenDb, openAsIs } from "../client";
import { syncPath } from "../durable-file";
import { migrate, schemaOf } from "../migrate";
import { RegisterError } from "../register-error";
import { backedUpFiles, dropBackupTables, readBackupNote } from "./backup-tables";
import { isContentOf, keptFileNames } from "./kept-files";
import { isSealedWith } from "./seal";
import { unsoundness } from "./soundness";

/** A register made of a backup, ready to be put in place: its file, its files' folder, what it holds and when it was taken. */
export type StagedRegister = {
  file: string;
  filesFolder: string;
  sessions: number;
  files: number;
  madeAt: string | null;
};

const headerLength = 100;

/** Says in its own words what SQLite would only find out on reading: another kind of file, or one that was cut short. */
function refuseWrongKind(file: string): void {
  if (!existsSync(file)) throw new RegisterError(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new RegisterError(`${file} is no file but a folder or a device.`);
  const header = Buffer.alloc(headerLength);
  const handle = openSync(file, "r");
  const length = readSync(handle, header, 0, headerLength, 0);
  closeSync(handle);
  if (header.toString("latin1", 0, 16) !== "SQLite format 3\0") {
    throw new RegisterError(`${file} is no backup of a register: it is a file of another kind.`);
  }
  const pageSize = header.readUInt16BE(16) === 1 ? 65536 : header.readUInt16BE(16);
  if (length < headerLength || statSync(file).size < header.readUInt32BE(28) * pageSize) {
    throw new RegisterError(`${file} was cut short: its end is missing.`);
  }
  if (existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) {
    throw new RegisterError(
      `${file} is a register in use, or one whose program was cut off: take a backup of it, and restore that.`,
    );
  }
}

/**
 * Makes of the backup in `source`, or of a register that nobody has open, a register of this release in the empty folder
 * `stage`. Reads all of it; throws a RegisterError when anything is amiss, with `source` as it was.
 */
export function stageBackup(source: string, stage: string): StagedRegister {
  refuseWrongKind(source);
  const file = path.join(stage, "register.db");
  copyFileSync(source, file, constants.COPYFILE_FICLONE);
  chmodSync(file, 0o644); // a backup may be kept read-only, its register is not
  const filesFolder = filesFolderOf(file);
  mkdirSync(filesFolder);
  try {
    const found = unpack(file, filesFolder, source);
    syncPath(file);
    return { file, filesFolder, ...found };
  } catch (error) {
    if (error instanceof RegisterError)
      throw new RegisterError(`${source}: ${error.message}`, { cause: error });
    if (/^SQLITE_(?:CORRUPT|NOTADB|IOERR|ERROR)/.test(String((error as NodeJS.ErrnoException).code))) {
      throw new RegisterError(`${source} is damaged and cannot be restored.`, { cause: error });
    }
    throw error;
  }
}

function unpack(file: string, folder: string, source: string) {
  const db = openAsIs(file, { readonly: false });
  try {
    if (schemaOf(db) === null) throw new RegisterError("This database is empty, so it is no backup.");
    const note = readBackupNote(db);
    db.run(sql`PRAGMA journal_mode = DELETE`);
    if (note && !isSealedWith(source, note.seal)) {
      throw new RegisterError("This backup is not what was written: it is damaged or was changed since.");
    }
    refuseUnsound(db);
    const files = note ? unpackFiles(db, folder, note.absent) : copyFiles(db, folder, filesFolderOf(source));
    if (note) dropBackupTables(db);
    migrate(db);
    db.run(sql`VACUUM`);
    refuseUnsound(db);
    const row = db.get<{ count: number }>(sql`SELECT count(*) AS count FROM sessions`);
    return { sessions: row?.count ?? 0, files, madeAt: note?.madeAt ?? null };
  } finally {
    db.$client.close();
  }
}

function refuseUnsound(db: OpenDb): void {
  const fault = unsoundness(db);
  if (fault) throw new RegisterError(`This is no sound register: ${fault}.`);
}

function refuseMissing(missing: string[]): void {
  if (missing.length === 0) return;
  const what = missing.length === 1 ? "a photograph or paper" : `${missing.length} photographs or papers`;
  throw new RegisterError(`This register names ${what} that did not come with it (${missing[0]}).`);
}

function unpackFiles(db: OpenDb, folder: string, absent: string[]): number {
  const wanted = new Set(keptFileNames(db).filter((name) => !absent.includes(name)));
  let files = 0;
  for (const { name, hash, bytes } of backedUpFiles(db)) {
    if (!wanted.delete(name))
      throw new RegisterError("This backup holds a file that its register does not name.");
    if (contentHash(bytes) !== hash || !isContentOf(name, hash)) {
      throw new RegisterError(`The file ${name} in this backup is damaged.`);
    }
    store(path.join(folder, name), bytes);
    files += 1;
  }
  refuseMissing([...wanted]);
  return files;
}

/** A register that is no backup has its files beside it. */
function copyFiles(db: OpenDb, folder: string, beside: string): number {
  const names = keptFileNames(db);
  refuseMissing(names.filter((name) => !existsSync(path.join(beside, name))));
  for (const name of names) {
    const bytes = readFileSync(path.join(beside, name));
    if (!isContentOf(name, contentHash(bytes))) throw new RegisterError(`Its file ${name} is damaged.`);
    store(path.join(folder, name), bytes);
  }
  return names.length;
}

function store(file: string, bytes: Buffer): void {
  writeFileSync(file, bytes, { flag: "wx", mode: 0o644 });
  syncPath(file);
}
