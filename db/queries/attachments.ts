import { and, eq, isNull, like } from "drizzle-orm";
import type { Attachment, RemovedAttachment } from "@/domain/attachment";
import { marksFor } from "../author-marks";
import { getDb } from "../client";
import { formerAttachments } from "../former-attachments";
import { findHead } from "../record";
import { sessionAttachments } from "../schema/attachments";
import { revisions } from "../schema/history";
import { sessions } from "../schema/sessions";

/**
 * What a stored file is, by its hash, as long as a session that is not removed shows it; null otherwise, so that what was
 * taken off a page cannot be read at its old address either.
 */
export async function getShownFile(hash: string): Promise<Pick<Attachment, "kind" | "name"> | null> {
  const shown = and(eq(sessionAttachments.hash, hash), isNull(sessions.deletedAt));
  const row = getDb()
    .select({ kind: sessionAttachments.kind, name: sessionAttachments.name })
    .from(sessionAttachments)
    .innerJoin(sessions, eq(sessions.id, sessionAttachments.sessionId))
    .where(shown)
    .limit(1)
    .get();
  return row ?? null;
}

/**
 * Whether a session (by slug or id, removed ones included) has or ever had a file, by its hash: then its history may show it
 * in small.
 */
export async function hadFile(session: string, hash: string): Promise<boolean> {
  const db = getDb();
  const head = findHead(db, "session", session);
  if (!head) return false;
  // As the snapshot writes the property; what people typed stands there with its quotation marks escaped.
  const named = like(revisions.snapshot, `%"hash":"${hash}"%`);
  const own = and(eq(revisions.recordKind, "session"), eq(revisions.recordId, head.id));
  return (
    db.select({ version: revisions.version }).from(revisions).where(and(own, named)).limit(1).get() !==
    undefined
  );
}

/** What was taken off a session (by id), for somebody who may put it back: the last first, [] where nothing was. */
export async function listRemovedAttachments(sessionId: string): Promise<RemovedAttachment[]> {
  const db = getDb();
  const former = formerAttachments(db, sessionId);
  if (former.length === 0) return [];
  const markOf = marksFor(db, true);
  return former.map(({ attachment: { sourceId: _, ...facts }, removed: { author, authorId, at } }) => ({
    ...facts,
    removed: { author, authorMark: markOf(author, authorId), at },
  }));
}
