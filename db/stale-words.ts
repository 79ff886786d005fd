import { sql } from "drizzle-orm";
import { type Db, writing } from "./client";
import { replaceRecordWords } from "./record";
import { refreshSessionWords } from "./session-index";
import { readSourceState, sourceWords } from "./states/plain-states";

/** The ids of the records of a kind that a migration has marked. */
function marked(tx: Db, kind: "session" | "source"): string[] {
  return tx
    .all<{ id: string }>(sql`SELECT record_id AS id FROM stale_words WHERE record_kind = ${kind}`)
    .map(({ id }) => id);
}

/**
 * Stores anew the search words of the records that a migration has marked, in one transaction, and takes the marks away.
 * Writes nothing where there are none. Takes about half a minute per 100,000 sessions.
 */
export function refreshStaleWords(): void {
  writing((tx) => {
    const sources = marked(tx, "source");
    for (const id of sources) {
      const state = readSourceState(tx, id);
      if (state) replaceRecordWords(tx, "source", id, sourceWords(state));
    }
    const sessions = marked(tx, "session");
    refreshSessionWords(tx, sessions);
    if (sources.length + sessions.length > 0) tx.run(sql`DELETE FROM stale_words`);
  });
}
