import { sql } from "drizzle-orm";
import { getDb } from "../client";

/** An import that ended before its last row: who began it when, of which file, and how many sessions came in or were changed. */
export type UnfinishedImport = {
  stepId: string;
  at: string;
  author: string;
  note: string | null;
  sessions: number;
};

/** The imports that did not come to their end and were neither undone nor kept, newest first; those that go on count as well. */
export async function listUnfinishedImports(): Promise<UnfinishedImport[]> {
  return getDb().all<UnfinishedImport>(
    sql`SELECT s.id AS stepId, s.at, s.author, s.note,
        (SELECT count(DISTINCT r.record_id) FROM revisions r
          WHERE r.step_id = s.id AND r.record_kind = 'session') AS sessions
      FROM steps s WHERE s.kind = 'unfinished import' AND s.undone_by IS NULL ORDER BY s.at DESC LIMIT 20`,
  );
}
