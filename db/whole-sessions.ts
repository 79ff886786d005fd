import { asc, eq, sql } from "drizzle-orm";
import { isRemovedName, namesOfSession } from "@/domain/removed-names";
import type { Session } from "@/domain/session";
import { loadAppearances } from "./appearance-rows";
import { loadAttachments } from "./attachment-rows";
import { loadCitations } from "./citation-rows";
import type { Db } from "./client";
import { gathered } from "./gathered";
import { loadGroupRefs } from "./group-refs";
import { keyList } from "./key-list";
import { loadOutcomes } from "./outcome-rows";
import { removedNames } from "./removed-names";
import { loadSummaries, publicGroupRef } from "./rows";
import { parties } from "./schema/bodies";
import { topics } from "./schema/directory";
import { sessionJointGroups, sessions, sessionTopics } from "./schema/sessions";

function loadJointGroups(db: Db, sessionIds: string[]): (id: string) => Session["jointlyWith"] {
  const rows = db
    .select({ key: sessionJointGroups.sessionId, value: sessionJointGroups.groupId })
    .from(sessionJointGroups)
    .where(sql`${sessionJointGroups.sessionId} IN ${keyList(sessionIds)}`)
    .orderBy(asc(sessionJointGroups.sessionId), asc(sessionJointGroups.position))
    .all();
  const refs = loadGroupRefs(
    db,
    rows.map(({ value }) => value),
  );
  const idsOf = gathered(rows);
  return (session) =>
    idsOf(session).flatMap((id) => {
      const ref = refs.get(id);
      return ref ? [publicGroupRef(ref)] : [];
    });
}

function loadTopics(db: Db, sessionIds: string[]): (id: string) => Session["topics"] {
  const rows = db
    .select({ key: sessionTopics.sessionId, slug: topics.slug, name: topics.name })
    .from(sessionTopics)
    .innerJoin(topics, eq(topics.id, sessionTopics.topicId))
    .where(sql`${sessionTopics.sessionId} IN ${keyList(sessionIds)}`)
    .orderBy(asc(sessionTopics.sessionId), asc(sessionTopics.position))
    .all();
  return gathered(rows.map(({ key, slug, name }) => ({ key, value: { slug, name } })));
}

function loadRows(db: Db, chronos: number[]) {
  return db
    .select({ session: sessions, host: parties })
    .from(sessions)
    .leftJoin(parties, eq(parties.id, sessions.hostId))
    .where(sql`${sessions.chrono} IN ${keyList(chronos)}`)
    .all();
}

/**
 * The sessions with these chronological keys whole, in that order, removed ones included; keys that name none are left out.
 * A score of statements whatever their number. `now` is in epoch milliseconds.
 */
export function loadWholeSessions(db: Db, chronos: number[], now: number): Session[] {
  const rows = new Map(loadRows(db, chronos).map((row) => [row.session.chrono, row]));
  const ids = [...rows.values()].map(({ session }) => session.id);
  const [appearances, jointGroups, topicsOf, outcomes, citations, attachments] = [
    loadAppearances(db, ids, false),
    loadJointGroups(db, ids),
    loadTopics(db, ids),
    loadOutcomes(db, ids),
    loadCitations(db, "session", ids),
    loadAttachments(db, ids),
  ];
  const whole = loadSummaries(db, chronos, now).flatMap((summary) => {
    const row = rows.get(summary.chrono);
    if (!row) return [];
    const { session, host } = row;
    return {
      ...summary,
      jointlyWith: jointGroups(session.id),
      startTime: session.startTime,
      endTime: session.endTime,
      timeZone: session.timeZone,
      host: host && { slug: host.slug, shortName: host.shortName, iso: host.iso },
      appearances: appearances.get(session.id) ?? [],
      topics: topicsOf(session.id),
      outcomes: outcomes(session.id),
      summary: session.summary,
      note: session.note,
      citations: citations(session.id),
      attachments: attachments(session.id),
      version: session.version,
      createdAt: session.createdAt,
      updatedAt: session.updatedAt,
      deletedAt: session.deletedAt,
    };
  });
  const names = whole.map(namesOfSession);
  const removed = removedNames(db, names.flat());
  return whole.map((session, i) => ({
    ...session,
    removed: removed.length === 0 ? [] : (names[i] ?? []).filter((name) => isRemovedName(removed, name)),
  }));
}
