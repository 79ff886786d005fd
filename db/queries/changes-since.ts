import { asc, eq, gt } from "drizzle-orm";
import type { RevisionEntry } from "@/domain/revision";
import { getDb } from "../client";
import { revisionEntries } from "../revision-entries";
import { revisions, steps } from "../schema/history";

/**
 * The changes of the whole register from after the sequence `since`, oldest first and each by itself, as others follow them;
 * `hasMore` says that there are more than `limit`.
 */
export async function listChangesSince(
  since: number,
  limit: number,
): Promise<{ entries: RevisionEntry[]; hasMore: boolean }> {
  const db = getDb();
  const rows = db
    .select({ revision: revisions, step: steps })
    .from(revisions)
    .leftJoin(steps, eq(steps.id, revisions.stepId))
    .where(gt(revisions.sequence, since))
    .orderBy(asc(revisions.sequence))
    .limit(limit + 1)
    .all();
  return {
    entries: revisionEntries(db, rows.slice(0, limit)),
    hasMore: rows.length > limit,
  };
}
