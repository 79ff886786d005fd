import { type SQL, sql } from "drizzle-orm";
import { searchKey } from "@/domain/search-words";
import type { Db } from "./client";
import { forgetWords, rememberWords, sessionMatchQuery } from "./search-vocabulary";

/**
 * The text by which a session is found, field by field; each is folded to search words before it is stored. What is said of
 * photographs and papers stands with the summary.
 */
export type SessionText = {
  title: string[];
  people: string[];
  place: string[];
  topics: string[];
  outcomes: string[];
  summary: string[];
};

type Tx = Pick<Db, "run" | "all">;

const knownKeys = new Map<string, string>();
const knownLimit = 20_000;
const longestKnown = 200;

/** The search words of a line. Names come with every session of a body or person, so they are kept; texts are not. */
function lineKey(line: string): string {
  const known = knownKeys.get(line);
  if (known !== undefined) return known;
  const key = searchKey(line);
  if (line.length > longestKnown) return key;
  if (knownKeys.size >= knownLimit) knownKeys.clear();
  knownKeys.set(line, key);
  return key;
}

/** Makes a session findable: its words are stored under its chronological key. */
export function insertSessionWords(tx: Tx, chrono: number, text: SessionText): void {
  const words = (lines: string[]) => lines.map(lineKey).filter(Boolean).join(" ");
  const { title, people, place, topics, outcomes, summary } = text;
  const fields = [title, people, place, topics, outcomes, summary].map(words);
  tx.run(sql`INSERT INTO session_words (rowid, title, people, place, topics, outcomes, summary)
    VALUES (${chrono}, ${sql.join(fields, sql`, `)})`);
  rememberWords(tx, fields.join(" ").split(" ").filter(Boolean));
}

/** Takes a session's words out of the search. */
export function deleteSessionWords(tx: Tx, chrono: number): void {
  tx.run(sql`DELETE FROM session_words WHERE rowid = ${chrono}`);
}

/** Takes every session's words out of the search. */
export function clearSessionWords(tx: Tx): void {
  tx.run(sql`INSERT INTO session_words (session_words) VALUES ('delete-all')`);
  forgetWords(tx);
}

/** Merges the search index into one piece, which is quickest to read; worth its time after many sessions were added. */
export function mergeSessionWords(tx: Tx): void {
  tx.run(sql`INSERT INTO session_words (session_words) VALUES ('optimize')`);
}

/** `SELECT chrono` of sessions that match, `p` being the row for further conditions; rowid order is chronological. */
export function matchingSessions(match: string): SQL {
  return sql`(SELECT rowid AS chrono FROM session_words WHERE session_words MATCH ${match})`;
}

/** The same as a list to look keys up in: LIMIT has it made once, where each look-up in the index itself takes 0.1 ms. */
export function listedMatches(match: string): SQL {
  return sql`(SELECT chrono FROM ${matchingSessions(match)} LIMIT -1)`;
}

const newestConsidered = 300;

/**
 * The chronological keys of the sessions that match best, at most `limit`: title words weigh most, then people, place,
 * topics, outcomes and summary. Only the newest 300 hits are ranked (BM25), so that the time does not grow with the register.
 */
export function rankedSessions(tx: Tx, text: string, limit: number): number[] {
  const match = sessionMatchQuery(tx, text);
  if (!match) return [];
  const rows = tx.all<{ chrono: number }>(sql`
    SELECT chrono FROM (
      SELECT rowid AS chrono, bm25(session_words, 8, 6, 4, 3, 2, 1) AS score
      FROM session_words WHERE session_words MATCH ${match} ORDER BY rowid DESC LIMIT ${newestConsidered})
    ORDER BY score, chrono DESC LIMIT ${limit}`);
  return rows.map((row) => row.chrono);
}
