import { sql } from "drizzle-orm";
import type { Db } from "../client";

/** What a backup says of itself. `absent` are files that the register named but had lost when it was taken. */
export type BackupNote = { madeAt: string; seal: string; absent: string[] };

/** One of the register's files in a backup, with the SHA-256 of its bytes. */
export type BackedUpFile = { name: string; hash: string; bytes: Buffer };

/** Makes the two tables by which a copy of a register becomes a backup. */
export function addBackupTables(db: Db): void {
  db.run(sql`CREATE TABLE backup_note (made_at text NOT NULL, seal text NOT NULL, absent text NOT NULL)`);
  db.run(sql`CREATE TABLE backup_files (name text PRIMARY KEY, hash text NOT NULL, bytes blob NOT NULL)`);
}

/** Writes what a backup says of itself, once. */
export function writeBackupNote(db: Db, { madeAt, seal, absent }: BackupNote): void {
  db.run(sql`INSERT INTO backup_note VALUES (${madeAt}, ${seal}, ${JSON.stringify(absent)})`);
}

/** Puts a file of the register into a backup. */
export function addBackedUpFile(db: Db, { name, hash, bytes }: BackedUpFile): void {
  db.run(sql`INSERT INTO backup_files VALUES (${name}, ${hash}, ${bytes})`);
}

/** What a backup says of itself; null for a register that is no backup. */
export function readBackupNote(db: Db): BackupNote | null {
  if (!db.get(sql`SELECT 1 FROM sqlite_schema WHERE name = 'backup_note'`)) return null;
  const row = db.get<{ made_at: string; seal: string; absent: string }>(sql`SELECT * FROM backup_note`);
  return row ? { madeAt: row.made_at, seal: row.seal, absent: JSON.parse(row.absent) } : null;
}

/** The files in a backup, one at a time, since together they may be larger than memory. */
export function* backedUpFiles(db: Db): Generator<BackedUpFile> {
  const names = db.all<{ name: string }>(sql`SELECT name FROM backup_files ORDER BY name`);
  for (const { name } of names) {
    const file = db.get<BackedUpFile>(sql`SELECT name, hash, bytes FROM backup_files WHERE name = ${name}`);
    if (file) yield file;
  }
}

/** Makes a register of a backup again. */
export function dropBackupTables(db: Db): void {
  db.run(sql`DROP TABLE backup_note`);
  db.run(sql`DROP TABLE backup_files`);
}
