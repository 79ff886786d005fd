import { sql } from "drizzle-orm";
import { getDb } from "../client";

/** The sequence of the newest change of the register, 0 where there is none: it grows with whatever is written of a record. */
export async function registerSequence(): Promise<number> {
  const row = getDb().get<{ sequence: number | null }>(sql`SELECT max(sequence) AS sequence FROM revisions`);
  return row?.sequence ?? 0;
}
