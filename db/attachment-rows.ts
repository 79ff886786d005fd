import { asc, eq, sql } from "drizzle-orm";
import type { Attachment } from "@/domain/attachment";
import type { Db } from "./client";
import { gathered } from "./gathered";
import { keyList } from "./key-list";
import { sessionAttachments } from "./schema/attachments";
import { sources } from "./schema/evidence";

/** The photographs and papers of these sessions, in order, by the session's id; [] for a session without any. */
export function loadAttachments(db: Db, sessionIds: string[]): (sessionId: string) => Attachment[] {
  const rows = db
    .select({ attachment: sessionAttachments, source: sources })
    .from(sessionAttachments)
    .leftJoin(sources, eq(sources.id, sessionAttachments.sourceId))
    .where(sql`${sessionAttachments.sessionId} IN ${keyList(sessionIds)}`)
    .orderBy(asc(sessionAttachments.sessionId), asc(sessionAttachments.position))
    .all();
  return gathered(
    rows.map(({ attachment, source }) => {
      const { sessionId, position: _, sourceId: __, ...stated } = attachment;
      const name = source && [source.publisher, source.title].filter(Boolean).join(", ");
      const named = source && name ? { slug: source.slug, name } : null;
      return { key: sessionId, value: { ...stated, source: named } };
    }),
  );
}

/** What is said of the photographs and papers of these sessions: caption and credit of each, in order, by session. */
export function loadAttachmentLines(db: Db, sessionIds: string[]): (sessionId: string) => string[] {
  const { sessionId: key, caption, credit } = sessionAttachments;
  const rows = db
    .select({ key, caption, credit })
    .from(sessionAttachments)
    .where(sql`${sessionAttachments.sessionId} IN ${keyList(sessionIds)}`)
    .orderBy(asc(sessionAttachments.sessionId), asc(sessionAttachments.position))
    .all();
  return gathered(
    rows.flatMap((row) => [row.caption, row.credit ?? ""].map((value) => ({ key: row.key, value }))),
  );
}
