import { statfsSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import type { StorageFault } from "@/domain/storage-fault";
import { getDb, openAsIs, openedFile } from "../client";
import { schemaOf } from "../migrate";
import { isAtItsPlace } from "../register-file";
import { storageFault } from "../storage-fault";

/** Whether the register could take a change now, and why not; `schema` is the newest migration that it has, if it says so. */
export type RegisterHealth = { status: "ok" | "gone" | StorageFault; schema: string | null };

const leastRoom = 1 << 20;
const patience = 250;

function isFull(file: string): boolean {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  return bavail * bsize < leastRoom;
}

/** Reads from the file, not from what an older connection remembers of it, and asks for the lock of a write. */
function probe(file: string): string | null {
  const db = openAsIs(file, { readonly: false, timeout: patience });
  try {
    const schema = schemaOf(db);
    db.get(sql`SELECT snapshot FROM revisions ORDER BY sequence DESC LIMIT 1`);
    db.run(sql`BEGIN IMMEDIATE`);
    db.run(sql`ROLLBACK`);
    return schema;
  } finally {
    db.$client.close();
  }
}

/**
 * Whether the register can be read and written at this moment: its file is there and is the one that was opened, SQLite reads
 * its head and newest revision, gives the lock of a write within a quarter of a second, and the disk has a megabyte left.
 * Takes about a millisecond and writes nothing. A damaged page elsewhere it does not notice: that is what a backup checks.
 */
export async function registerHealth(): Promise<RegisterHealth> {
  try {
    const db = getDb();
    const file = openedFile();
    if (!file) return { status: "ok", schema: schemaOf(db) };
    if (!isAtItsPlace(file)) return { status: "gone", schema: null };
    const schema = probe(file.path);
    return { status: isFull(file.path) ? "full" : "ok", schema };
  } catch (error) {
    return { status: storageFault(error) ?? "failing", schema: null };
  }
}
