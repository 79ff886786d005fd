import { sql } from "drizzle-orm";
import { type PlanHistory, type PlanVersion, planHistory } from "@/domain/former-date";
import { getDb } from "../client";

/** What became of the plans of a session (by id), from its revisions; without any, nothing. */
export async function getPlanHistory(sessionId: string): Promise<PlanHistory> {
  const versions = getDb().all<PlanVersion>(
    sql`SELECT snapshot ->> 'status' AS status, snapshot ->> 'planned' AS planned, snapshot ->> 'held' AS held, at
      FROM revisions WHERE record_kind = 'session' AND record_id = ${sessionId} ORDER BY version`,
  );
  return planHistory(versions);
}
