import { sql } from "drizzle-orm";
import { type FormerDate, formerDates } from "@/domain/former-date";
import { getDb } from "../client";

/** The dates that a session (by id) was planned for and is not any more, the latest given up first; [] for none. */
export async function listFormerDates(sessionId: string): Promise<FormerDate[]> {
  const versions = getDb().all<{ planned: string | null; held: string | null; at: string }>(
    sql`SELECT snapshot ->> 'planned' AS planned, snapshot ->> 'held' AS held, at FROM revisions
      WHERE record_kind = 'session' AND record_id = ${sessionId} ORDER BY version`,
  );
  return formerDates(versions);
}
