import { mkdirSync } from "node:fs";
import path from "node:path";
import { sql } from "drizzle-orm";
import { openDatabase, setDb, writing } from "@/db/client";
import { insertGroup } from "@/db/commands/groups";
import { groupInput } from "@/domain/group-input";

/** Makes a register with the groups "panel" and "board" and nothing else, and closes it. */
export function fillRegister(file: string): void {
  const db = setDb(openDatabase(file));
  writing((tx) => {
    for (const name of ["Panel", "Board"]) {
      insertGroup(tx, groupInput.parse({ name, kind: "working group" }), {
        author: "torture",
        role: "analyst",
      });
    }
  });
  db.$client.close();
}

/** Makes the folder, with such a register in it; returns its file. */
export function registerIn(folder: string): string {
  mkdirSync(folder);
  const file = path.join(folder, "register.db");
  fillRegister(file);
  return file;
}

/** The number of sessions in a register that may be in use. */
export function countIn(file: string): number {
  const db = openDatabase(file);
  try {
    return db.get<{ count: number }>(sql`SELECT count(*) AS count FROM sessions`)?.count ?? 0;
  } finally {
    db.$client.close();
  }
}
