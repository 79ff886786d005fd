import { statSync } from "node:fs";
import { sql } from "drizzle-orm";
import type { Db } from "./client";

/** A register's file: its path, and the number by which the file system knows it. Null for a register in memory. */
export type RegisterFile = { path: string; inode: number } | null;

/** The file of an open register, as it lies there now. */
export function registerFile(db: Db): RegisterFile {
  const path = db.get<{ file: string | null }>(
    sql`SELECT file FROM pragma_database_list WHERE name = 'main'`,
  )?.file;
  return path ? { path, inode: statSync(path).ino } : null;
}

/** Whether the file still lies where it was opened, and is no other one of its name. */
export function isAtItsPlace({ path, inode }: NonNullable<RegisterFile>): boolean {
  return statSync(path, { throwIfNoEntry: false })?.ino === inode;
}
