import { and, desc, eq, isNull } from "drizzle-orm";
import type { Attachment } from "@/domain/attachment";
import type { SessionSummary } from "@/domain/session";
import { getDb } from "../client";
import { loadSummaries } from "../rows";
import { sessionAttachments } from "../schema/attachments";
import { sources } from "../schema/evidence";
import { sessions } from "../schema/sessions";

/** A photograph or paper of a session that comes from a source. */
export type SourceAttachment = { attachment: Attachment; session: SessionSummary };

/**
 * The photographs and papers that sessions credit to a source (by slug), those of the newest session first, at most `limit`;
 * [] for none. Those of removed sessions are left out. `now` is in epoch milliseconds.
 */
export async function listSourceAttachments(
  slug: string,
  limit: number,
  now: number,
): Promise<SourceAttachment[]> {
  const db = getDb();
  const rows = db
    .select({ attachment: sessionAttachments, chrono: sessions.chrono })
    .from(sources)
    .innerJoin(sessionAttachments, eq(sessionAttachments.sourceId, sources.id))
    .innerJoin(sessions, eq(sessions.id, sessionAttachments.sessionId))
    .where(and(eq(sources.slug, slug), isNull(sessions.deletedAt)))
    .orderBy(desc(sessions.chrono), sessionAttachments.position)
    .limit(limit)
    .all();
  const shown = loadSummaries(db, [...new Set(rows.map(({ chrono }) => chrono))], now);
  const byChrono = new Map(shown.map((session) => [session.chrono, session]));
  return rows.flatMap(({ attachment, chrono }) => {
    const session = byChrono.get(chrono);
    if (!session) return [];
    const { sessionId: _, position: __, sourceId: ___, ...stated } = attachment;
    return [{ attachment: { ...stated, source: null }, session }];
  });
}
