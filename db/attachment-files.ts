import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { type Db, getDb } from "./client";
import { syncPath } from "./durable-file";

// Of a register in memory: it vanishes with the process, so its files may lie where the system clears up.
const passing = new WeakMap<Db, string>();

function passingFolder(db: Db): string {
  const folder = passing.get(db) ?? mkdtempSync(path.join(tmpdir(), "rapporteur-files-"));
  passing.set(db, folder);
  return folder;
}

/**
 * The folder of a register's photographs and papers, beside it: "data/rapporteur-files" for data/rapporteur.db. It is made
 * with the first file; of a register in memory it is a temporary one.
 */
export function filesFolder(db: Db = getDb()): string {
  const main = sql`SELECT file FROM pragma_database_list WHERE name = 'main'`;
  const file = db.get<{ file: string | null }>(main)?.file;
  return file ? filesFolderOf(file) : passingFolder(db);
}

/** The same of the register in a file, which need not be open. */
export const filesFolderOf = (file: string): string => `${file.replace(/\.db$/, "")}-files`;

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The SHA-256 of some bytes, as 64 hexadecimal digits. */
export function contentHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Keeps a file in the register's folder under `name` (64 hexadecimal digits, its `-small` or not, and an ending); one that is
 * there already is the same and is left. Resolves once it would outlive a power cut, so a row that names it may be written.
 */
export async function storeFile(name: string, bytes: Uint8Array): Promise<void> {
  const folder = filesFolder();
  const file = path.join(folder, name);
  if (await isThere(file)) return;
  const made = await mkdir(folder, { recursive: true });
  if (made) syncPath(path.dirname(made));
  // Under a name of its own until it is whole, so that nobody ever reads half of it.
  const unfinished = path.join(folder, `.${name}.${randomBytes(6).toString("hex")}`);
  try {
    const handle = await open(unfinished, "wx", 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(unfinished, file);
    syncPath(folder); // or the name might be lost, and the file with it
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Whether a file of this name is kept; false once somebody has taken it out of the folder. */
export async function isFileKept(name: string): Promise<boolean> {
  return isThere(path.join(filesFolder(), name));
}

/** The bytes of a kept file; null when there is none of that name. */
export async function readStoredFile(name: string): Promise<Buffer<ArrayBuffer> | null> {
  try {
    return (await readFile(path.join(filesFolder(), name))) as Buffer<ArrayBuffer>;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
