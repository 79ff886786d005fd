import { sql } from "drizzle-orm";
import type { AttachmentState } from "@/domain/record-state";
import type { Db } from "./client";

/** An attachment that a session had, as it was last, and who took it off when (ISO 8601). */
export type FormerAttachment = {
  attachment: AttachmentState;
  removed: { author: string; authorId: string | null; at: string };
};

type Row = FormerAttachment["removed"] & { attachments: string | null };

/**
 * What was attached to a session (by id) and is not any more, the last that was taken off first; [] where nothing was. One whose
 * file is attached again is not among them.
 */
export function formerAttachments(tx: Db, sessionId: string): FormerAttachment[] {
  // The first snapshots of a register knew no attachments: there the list is null.
  const rows =
    tx.all<Row>(sql`SELECT author, author_id AS authorId, at, snapshot ->> '$.attachments' AS attachments
    FROM revisions WHERE record_kind = 'session' AND record_id = ${sessionId} ORDER BY version`);
  const former = new Map<string, FormerAttachment>();
  let before: AttachmentState[] = [];
  for (const { attachments, ...removed } of rows) {
    const now = JSON.parse(attachments ?? "[]") as AttachmentState[];
    for (const attachment of before) {
      if (!now.some(({ id }) => id === attachment.id)) former.set(attachment.id, { attachment, removed });
    }
    for (const { id } of now) former.delete(id);
    before = now;
  }
  const shown = new Set(before.map(({ hash }) => hash));
  return [...former.values()].filter(({ attachment }) => !shown.has(attachment.hash)).reverse();
}
