import { eq, sql } from "drizzle-orm";
import type { Db } from "./client";
import { keyList } from "./key-list";
import { sessions } from "./schema/sessions";
import { deleteSessionWords, insertSessionWords } from "./search";
import { type Posting, selectPostings } from "./session-postings";
import { loadSessionTexts } from "./session-texts";
import { postingLines } from "./session-values";

/**
 * Makes a session findable: posts it under every value of every filter, counts it, and stores its search words. Runs in
 * the writing transaction, once all of its rows are there. A deleted session must not be indexed.
 */
export function indexSession(tx: Db, sessionId: string): void {
  const row = tx.select().from(sessions).where(eq(sessions.id, sessionId)).get();
  if (!row) throw new Error(`no session ${sessionId} to index`);
  const postings = tx.all<Posting>(selectPostings(sessionId));
  const list = sql`(SELECT value ->> 'facet' AS facet, value ->> 'value' AS value FROM json_each(${JSON.stringify(postings)}))`;
  tx.run(
    sql`INSERT INTO session_postings (facet, value, chrono) SELECT facet, value, ${row.chrono} FROM ${list}`,
  );
  tx.run(sql`INSERT INTO posting_counts (facet, value, count) SELECT facet, value, 1 FROM ${list} WHERE 1
    ON CONFLICT (facet, value) DO UPDATE SET count = posting_counts.count + 1`);
  tx.run(sql`INSERT INTO session_values (chrono, lines) VALUES (${row.chrono}, ${postingLines(postings)})`);
  insertSessionWords(tx, row.chrono, loadSessionTexts(tx, [row])(row));
}

/** Takes a session out of every list, count and search; `chrono` is the key under which it was indexed. */
export function unindexSession(tx: Db, chrono: number): void {
  const kept = tx.get<{ lines: string } | undefined>(
    sql`SELECT lines FROM session_values WHERE chrono = ${chrono}`,
  );
  const postings = (kept?.lines ?? "").split("\n").map((line) => {
    const space = line.indexOf(" ");
    return { facet: line.slice(0, space), value: line.slice(space + 1) };
  });
  const list = sql`(SELECT value ->> 'facet' AS facet, value ->> 'value' AS value FROM json_each(${JSON.stringify(postings)}))`;
  tx.run(sql`DELETE FROM session_postings WHERE chrono = ${chrono} AND (facet, value) IN ${list}`);
  tx.run(sql`UPDATE posting_counts SET count = count - 1 WHERE (facet, value) IN ${list}`);
  tx.run(sql`DELETE FROM posting_counts WHERE count <= 0 AND (facet, value) IN ${list}`);
  tx.run(sql`DELETE FROM session_values WHERE chrono = ${chrono}`);
  deleteSessionWords(tx, chrono);
}

const batch = 500;

/** Stores anew the words by which these sessions are found, after something that they name is called otherwise. */
export function refreshSessionWords(tx: Db, ids: string[]): void {
  for (let at = 0; at < ids.length; at += batch) {
    const rows = tx
      .select()
      .from(sessions)
      .where(sql`${sessions.deletedAt} IS NULL AND ${sessions.id} IN ${keyList(ids.slice(at, at + batch))}`)
      .all();
    const textOf = loadSessionTexts(tx, rows);
    for (const row of rows) {
      deleteSessionWords(tx, row.chrono);
      insertSessionWords(tx, row.chrono, textOf(row));
    }
  }
}
