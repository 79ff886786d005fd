import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { contentHash, filesFolderOf } from "@/db/attachment-files";
import { keptFileNames } from "@/db/backups/kept-files";
import { unsoundness } from "@/db/backups/soundness";
import { type Db, type OpenDb, openDatabase } from "@/db/client";
import { readSnapshot } from "@/db/snapshots";
import { readState } from "@/db/states/record-states";
import { isSame } from "@/domain/field-merge";

/** A write that was answered: who wrote it, which is different for each, and the version that the record then had. */
export type Answered = { author: string; slug: string; version: number };

/** The writes that a writer says were answered, oldest first; a line that was cut off was not. */
export function readAnswered(text: string): Answered[] {
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => {
      const [author = "", slug = "", version = ""] = line.split(" ");
      return { author, slug, version: Number(version) };
    });
}

/** What a look at a register found: answered writes that it does not hold, and whatever else is wrong with it. */
export type Finding = { lost: number; faults: string[] };

/** Opens a register as a server would and looks for every answered write, at damage, and at each file that is named. */
export function inspect(file: string, answered: Answered[]): Finding {
  let db: OpenDb;
  try {
    db = openDatabase(file);
  } catch (error) {
    return { lost: answered.length, faults: [`cannot be opened: ${error}`] };
  }
  try {
    // One transaction, so that writers who go on meanwhile do not show one record in two states.
    return db.transaction((tx) => {
      const wrong = [unsoundness(tx), fileFault(tx, file), stateFault(tx)];
      return { lost: lostOf(tx, answered), faults: wrong.flatMap((fault) => fault ?? []) };
    });
  } finally {
    db.$client.close();
  }
}

function lostOf(db: Db, answered: Answered[]): number {
  const written = db.all<{ author: string; version: number }>(sql`SELECT author, version FROM revisions`);
  const versions = new Map(written.map(({ author, version }) => [author, version]));
  return answered.filter(({ author, version }) => versions.get(author) !== version).length;
}

function fileFault(db: Db, file: string): string | null {
  for (const name of keptFileNames(db)) {
    const at = path.join(filesFolderOf(file), name);
    if (!existsSync(at)) return `the file ${name} is missing`;
    if (!name.startsWith(contentHash(readFileSync(at)))) return `the file ${name} is damaged`;
  }
  return null;
}

const looked = 20;

/** Whether the records written last are what their last revision says. */
function stateFault(db: Db): string | null {
  const newest = db.all<{ id: string; version: number; schema: number; snapshot: string }>(sql`
    SELECT record_id AS id, version, schema_version AS schema, snapshot FROM revisions
    WHERE record_kind = 'session' ORDER BY sequence DESC LIMIT ${looked}`);
  for (const { id, version, schema, snapshot } of newest) {
    const state = readState(db, "session", id);
    if (state?.version !== version) continue;
    if (!isSame(state, readSnapshot(db, "session", schema, JSON.parse(snapshot))))
      return `record ${id} is not its last version`;
  }
  return null;
}
