import { sql } from "drizzle-orm";
import type { OpenDb } from "@/db/client";
import { appendRevision } from "@/db/revision";
import { readState } from "@/db/states/record-states";

const tables = {
  group: "groups",
  person: "people",
  venue: "venues",
  party: "parties",
  topic: "topics",
  source: "sources",
} as const;

/** Gives every record of an artificial register that has no revision its first one, as a command would have. */
export function addFirstRevisions(db: OpenDb): void {
  db.transaction((tx) => {
    for (const kind of Object.keys(tables) as (keyof typeof tables)[]) {
      const bare = tx.all<{ id: string }>(sql`SELECT id FROM ${sql.identifier(tables[kind])} AS record
        WHERE NOT EXISTS (SELECT 1 FROM revisions WHERE record_kind = ${kind} AND record_id = record.id)`);
      for (const { id } of bare) {
        const state = readState(tx, kind, id);
        if (state) appendRevision(tx, kind, state, { author: "artificial", role: "analyst" });
      }
    }
  });
}
