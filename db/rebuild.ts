import { sql } from "drizzle-orm";
import type { Db } from "./client";
import { sessions } from "./schema/sessions";
import { clearSessionWords, insertSessionWords, mergeSessionWords } from "./search";
import { selectPostings } from "./session-postings";
import { loadSessionTexts } from "./session-texts";
import { selectValues } from "./session-values";
import { noteAllWeaknesses } from "./session-weakness";

const batch = 500;

function rebuildWords(tx: Db): void {
  clearSessionWords(tx);
  for (let last = -1; ; ) {
    const rows = tx
      .select()
      .from(sessions)
      .where(sql`${sessions.deletedAt} IS NULL AND ${sessions.chrono} > ${last}`)
      .orderBy(sessions.chrono)
      .limit(batch)
      .all();
    const textOf = loadSessionTexts(tx, rows);
    for (const row of rows) insertSessionWords(tx, row.chrono, textOf(row));
    const end = rows.at(-1);
    if (!end || rows.length < batch) break;
    last = end.chrono;
  }
  mergeSessionWords(tx);
}

/**
 * Makes anew everything by which sessions are found (posting lists, their counts, how well they are proved and the search
 * words) from the records, in the writing transaction `tx`. What stands there afterwards is what the commands would have kept: it fills large
 * registers fast and repairs one whose lists are damaged. Takes about half a minute per 100,000 sessions.
 */
export function rebuildSearch(tx: Db): void {
  tx.run(sql`DELETE FROM session_postings`);
  tx.run(sql`DELETE FROM posting_counts`);
  tx.run(sql`DELETE FROM session_values`);
  tx.run(sql`INSERT INTO session_postings (facet, value, chrono) ${selectPostings(null)}`);
  tx.run(sql`INSERT INTO posting_counts (facet, value, count)
    SELECT facet, value, count(*) FROM session_postings GROUP BY facet, value`);
  tx.run(sql`INSERT INTO session_values (chrono, lines) ${selectValues}`);
  noteAllWeaknesses(tx);
  rebuildWords(tx);
}
