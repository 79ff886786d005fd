import { asc, eq } from "drizzle-orm";
import type { Attachment } from "@/domain/attachment";
import type { Db } from "./client";
import { sessionAttachments } from "./schema/attachments";
import { sources } from "./schema/evidence";

/** The photographs and papers of a session, in order; [] for none. */
export function loadAttachments(db: Db, sessionId: string): Attachment[] {
  const rows = db
    .select({ attachment: sessionAttachments, source: sources })
    .from(sessionAttachments)
    .leftJoin(sources, eq(sources.id, sessionAttachments.sourceId))
    .where(eq(sessionAttachments.sessionId, sessionId))
    .orderBy(asc(sessionAttachments.position))
    .all();
  return rows.map(({ attachment, source }) => {
    const { sessionId: _, position: __, sourceId: ___, ...stated } = attachment;
    const name = source && [source.publisher, source.title].filter(Boolean).join(", ");
    return { ...stated, source: source && name ? { slug: source.slug, name } : null };
  });
}
