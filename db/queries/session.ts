import { and, asc, eq, or } from "drizzle-orm";
import { namesOfSession } from "@/domain/removed-names";
import type { Session } from "@/domain/session";
import type { Citation } from "@/domain/source";
import { loadAppearances } from "../appearance-rows";
import { loadAttachments } from "../attachment-rows";
import { type Db, getDb } from "../client";
import { loadGroupRefs } from "../group-refs";
import { removedNames } from "../removed-names";
import { loadSummaries, publicGroupRef } from "../rows";
import { parties } from "../schema/bodies";
import { topics } from "../schema/directory";
import { citations, sources } from "../schema/evidence";
import { outcomes, sessionJointGroups, sessions, sessionTopics } from "../schema/sessions";

function loadCitations(db: Db, recordKind: "session", recordId: string): Citation[] {
  const rows = db
    .select({ citation: citations, source: sources, side: parties.slug })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .leftJoin(parties, eq(parties.id, sources.issuingSideId))
    .where(and(eq(citations.recordKind, recordKind), eq(citations.recordId, recordId)))
    .orderBy(asc(citations.position))
    .all();
  return rows.map(({ citation, source, side }) => ({
    source: {
      id: source.id,
      slug: source.slug,
      publisher: source.publisher,
      title: source.title,
      url: source.url,
      archiveUrl: source.archiveUrl,
      published: source.published,
      accessed: source.accessed,
      language: source.language,
      type: source.type,
      issuingSide: side,
      syndicatedFrom: source.syndicatedFrom,
    },
    field: citation.field,
    differingValue: citation.differingValue,
    locator: citation.locator,
    quote: citation.quote,
    reason: citation.reason,
  }));
}

function loadOutcomes(db: Db, sessionId: string): Session["outcomes"] {
  const rows = db
    .select({ outcome: outcomes, evidenceSource: sources.slug })
    .from(outcomes)
    .leftJoin(sources, eq(sources.id, outcomes.evidenceSourceId))
    .where(eq(outcomes.sessionId, sessionId))
    .orderBy(asc(outcomes.position))
    .all();
  const slugs = new Map(
    rows.some(({ outcome }) => outcome.owners.length)
      ? db
          .select({ id: parties.id, slug: parties.slug })
          .from(parties)
          .all()
          .map(({ id, slug }) => [id, slug])
      : [],
  );
  return rows.map(({ outcome, evidenceSource }) => {
    const { sessionId: _, position: __, evidenceSourceId: ___, carriedFromId, ...stated } = outcome;
    const owners = outcome.owners.flatMap((owner) => slugs.get(owner) ?? []);
    return { ...stated, owners, evidenceSource, carriedFrom: carriedFromId };
  });
}

function loadJointGroups(db: Db, sessionId: string): Session["jointlyWith"] {
  const ids = db
    .select({ id: sessionJointGroups.groupId })
    .from(sessionJointGroups)
    .where(eq(sessionJointGroups.sessionId, sessionId))
    .orderBy(asc(sessionJointGroups.position))
    .all()
    .map(({ id }) => id);
  return [...loadGroupRefs(db, ids).values()].map(publicGroupRef);
}

/**
 * A session whole, by slug or permanent id; null when there is none. A removed one comes with `deletedAt` set.
 * `now` is in epoch milliseconds.
 */
export async function getSession(slugOrId: string, now: number): Promise<Session | null> {
  const db = getDb();
  const row = db
    .select()
    .from(sessions)
    .where(or(eq(sessions.slug, slugOrId), eq(sessions.id, slugOrId)))
    .get();
  const [summary] = row ? loadSummaries(db, [row.chrono], now) : [];
  if (!row || !summary) return null;
  const host = row.hostId ? db.select().from(parties).where(eq(parties.id, row.hostId)).get() : undefined;
  const about = db
    .select({ slug: topics.slug, name: topics.name })
    .from(sessionTopics)
    .innerJoin(topics, eq(topics.id, sessionTopics.topicId))
    .where(eq(sessionTopics.sessionId, row.id))
    .orderBy(asc(sessionTopics.position))
    .all();
  const session = {
    ...summary,
    jointlyWith: loadJointGroups(db, row.id),
    startTime: row.startTime,
    endTime: row.endTime,
    timeZone: row.timeZone,
    host: host ? { slug: host.slug, shortName: host.shortName, iso: host.iso } : null,
    appearances: loadAppearances(db, [row.id], false).get(row.id) ?? [],
    topics: about,
    outcomes: loadOutcomes(db, row.id),
    summary: row.summary,
    note: row.note,
    citations: loadCitations(db, "session", row.id),
    attachments: loadAttachments(db, row.id),
    version: row.version,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    deletedAt: row.deletedAt,
  };
  return { ...session, removed: removedNames(db, namesOfSession(session)) };
}
