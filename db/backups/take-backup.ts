import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { contentHash, filesFolderOf } from "../attachment-files";
import { type OpenDb, openAsIs } from "../client";
import { syncPath } from "../durable-file";
import { schemaOf } from "../migrate";
import { RegisterError } from "../register-error";
import { addBackedUpFile, addBackupTables, writeBackupNote } from "./backup-tables";
import { isContentOf, keptFileNames } from "./kept-files";
import { placeOfSeal, sealFile } from "./seal";
import { unsoundness } from "./soundness";

/** What a backup holds: counts, its size in bytes, and the names of files that the register has lost. */
export type BackupContent = { sessions: number; files: number; bytes: number; absent: string[] };

/**
 * Copies a register that may be in use, with its files, into one new file: what had been committed when it began. Nothing is
 * at `target` until the copy is whole, proved sound and synced. Throws a RegisterError when there is no register, when it is
 * damaged, or when there is a file at `target` already and `overwrite` does not say to replace it.
 */
export function takeBackup(
  register: string,
  target: string,
  { overwrite = false, now = new Date(Date.now()) } = {},
): BackupContent {
  refuseTarget(register, target, overwrite);
  const unfinished = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString("hex")}`,
  );
  try {
    copyRegister(register, unfinished);
    const content = fillCopy(unfinished, filesFolderOf(register), now.toISOString());
    syncPath(unfinished);
    publish(unfinished, target, overwrite);
    return { ...content, bytes: statSync(target).size };
  } finally {
    for (const rest of ["", "-journal"]) rmSync(unfinished + rest, { force: true });
  }
}

function refuseTarget(register: string, target: string, overwrite: boolean): void {
  if (!existsSync(register))
    throw new RegisterError(`There is no register at ${register}, so nothing was copied.`);
  if (!existsSync(path.dirname(target))) {
    throw new RegisterError(`There is no folder ${path.dirname(target)}: make it first.`);
  }
  if (!existsSync(target)) return;
  const isSame =
    statSync(target).ino === statSync(register).ino && statSync(target).dev === statSync(register).dev;
  if (isSame) throw new RegisterError(`${target} is the register itself, so nothing was copied.`);
  if (statSync(target).isDirectory()) throw new RegisterError(`${target} is a folder: name a file in it.`);
  if (!overwrite) {
    throw new RegisterError(
      `${target} is there already, and no backup is overwritten unless --overwrite is given.`,
    );
  }
}

/** One statement is one read transaction: writers go on meanwhile, and none of what they write gets in by halves. */
function copyRegister(register: string, copy: string): void {
  const db = openAsIs(register, { readonly: false });
  try {
    if (schemaOf(db) === null) throw new RegisterError(`${register} holds no register yet.`);
    db.run(sql`VACUUM INTO ${copy}`);
  } finally {
    db.$client.close();
  }
}

function fillCopy(copy: string, files: string, madeAt: string): Omit<BackupContent, "bytes"> {
  const place = placeOfSeal();
  const db = openAsIs(copy, { readonly: false });
  let content: Omit<BackupContent, "bytes">;
  try {
    db.run(sql`PRAGMA journal_mode = DELETE`);
    content = addFiles(db, files, { madeAt, seal: place });
    const fault = unsoundness(db);
    if (fault) throw new RegisterError(`The register is not sound (${fault}), so no backup was made of it.`);
  } finally {
    db.$client.close();
  }
  sealFile(copy, place);
  return content;
}

function addFiles(db: OpenDb, folder: string, note: { madeAt: string; seal: string }) {
  const names = keptFileNames(db);
  return db.transaction((tx) => {
    addBackupTables(tx);
    const absent = names.filter((name) => {
      const file = path.join(folder, name);
      const bytes = existsSync(file) ? readFileSync(file) : null;
      const hash = bytes && contentHash(bytes);
      if (!bytes || !hash || !isContentOf(name, hash)) return true;
      addBackedUpFile(tx, { name, hash, bytes });
      return false;
    });
    writeBackupNote(tx, { ...note, absent });
    const row = tx.get<{ count: number }>(sql`SELECT count(*) AS count FROM sessions`);
    return { sessions: row?.count ?? 0, files: names.length - absent.length, absent };
  });
}

/** A hard link is refused where the name is taken, so of two backups to one name only one can win. */
function publish(unfinished: string, target: string, overwrite: boolean): void {
  if (overwrite) renameSync(unfinished, target);
  else {
    try {
      linkSync(unfinished, target);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EEXIST" || existsSync(target)) throw new RegisterError(`${target} is there already.`);
      renameSync(unfinished, target); // a file system without hard links
    }
  }
  syncPath(path.dirname(target));
}
