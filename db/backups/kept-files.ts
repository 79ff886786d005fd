import { sql } from "drizzle-orm";
import type { Db } from "../client";

/**
 * The names of the files that a register shows or may show again, in order: those of its sessions and of every earlier version
 * of them. [] where its release knew no attachments.
 */
export function keptFileNames(db: Db): string[] {
  const knows = db.get(sql`SELECT 1 FROM sqlite_schema WHERE name = 'session_attachments'`);
  if (!knows) return [];
  const named = db.all<{ hash: string; kind: string }>(sql`
    SELECT hash, kind FROM session_attachments
    UNION
    SELECT each.value ->> 'hash', each.value ->> 'kind'
    FROM revisions, json_each(revisions.snapshot, '$.attachments') AS each
    WHERE revisions.record_kind = 'session' AND revisions.schema_version >= 3
    ORDER BY 1`);
  return named.flatMap(({ hash, kind }) =>
    kind === "pdf" ? [`${hash}.pdf`] : [`${hash}.webp`, `${hash}-small.webp`],
  );
}

/** Whether bytes are those that a file's name stands for. Small copies are not named by what they hold, so they pass. */
export function isContentOf(name: string, hash: string): boolean {
  return name.includes("-small.") || name.startsWith(hash);
}
