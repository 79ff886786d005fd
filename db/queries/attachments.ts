import { and, eq, isNull } from "drizzle-orm";
import type { Attachment } from "@/domain/attachment";
import { getDb } from "../client";
import { sessionAttachments } from "../schema/attachments";
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
