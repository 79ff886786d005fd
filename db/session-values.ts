import { sql } from "drizzle-orm";
import type { Db } from "./client";
import { keyList } from "./key-list";
import type { Posting } from "./session-postings";

/** `SELECT chrono, lines`: what is kept in `session_values`, of all postings. */
export const selectValues = sql`SELECT chrono, group_concat(facet || ' ' || value, char(10)) FROM session_postings
  GROUP BY chrono`;

/** A session's postings as `session_values` keeps them: one line "facet value" each. */
export function postingLines(postings: Pick<Posting, "facet" | "value">[]): string {
  return postings.map(({ facet, value }) => `${facet} ${value}`).join("\n");
}

type Count = { value: string; count: number };

const byCount = (a: Count, b: Count) => b.count - a.count || (a.value < b.value ? -1 : 1);

/**
 * How many of these sessions are posted under each value of each of these filters, most frequent first, by filter. Reads
 * one row a session: looking its postings up one by one takes four times as long.
 */
export function tallyValues(db: Db, chronos: number[], facets: readonly string[]): Map<string, Count[]> {
  const rows = db.all<{ lines: string }>(
    sql`SELECT lines FROM session_values WHERE chrono IN ${keyList(chronos)}`,
  );
  const counts = new Map<string, number>();
  for (const { lines } of rows) {
    for (const line of lines.split("\n")) counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const tallies = new Map<string, Count[]>(facets.map((facet) => [facet, []]));
  for (const [line, count] of counts) {
    const space = line.indexOf(" ");
    tallies.get(line.slice(0, space))?.push({ value: line.slice(space + 1), count });
  }
  for (const list of tallies.values()) list.sort(byCount);
  return tallies;
}
