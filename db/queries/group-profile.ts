import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { GroupRef } from "@/domain/group";
import type { GroupProfile, NextMeeting } from "@/domain/group-profile";
import type { SessionSummary } from "@/domain/session";
import { type Db, getDb } from "../client";
import { loadGroupEntries } from "../group-entries";
import { loadGroupRefs } from "../group-refs";
import { loadSummaries, publicGroupRef } from "../rows";
import { groups, parties } from "../schema/bodies";
import { outcomes } from "../schema/sessions";
import { loadSeriesRows } from "../series-rows";

const mostSessions = 1000;

function ownSessions(db: Db, id: string, now: number): SessionSummary[] {
  const newest = loadSeriesRows(db, id).toReversed().slice(0, mostSessions);
  return loadSummaries(
    db,
    newest.map(({ chrono }) => chrono),
    now,
  );
}

function idsBelow(db: Db, id: string): string[] {
  const rows = db.all<{ id: string }>(sql`WITH RECURSIVE below (id) AS (
      SELECT id FROM groups WHERE parent_id = ${id}
      UNION SELECT g.id FROM groups g JOIN below ON g.parent_id = below.id)
    SELECT groups.id FROM below JOIN groups ON groups.id = below.id WHERE deleted_at IS NULL`);
  return rows.map((row) => row.id);
}

function nextMeetings(db: Db, sessions: SessionSummary[], id: string): NextMeeting[] {
  const slugs = new Map(
    db
      .select({ id: parties.id, slug: parties.slug })
      .from(parties)
      .all()
      .map((party) => [party.id, party.slug]),
  );
  const inGroup = sql`${outcomes.sessionId} IN (SELECT id FROM sessions WHERE group_id = ${id} AND deleted_at IS NULL)`;
  const rows = db
    .select()
    .from(outcomes)
    .where(and(inGroup, eq(outcomes.type, "next meeting")))
    .orderBy(desc(outcomes.sessionId), asc(outcomes.position))
    .all();
  return sessions.flatMap((session) =>
    rows
      .filter(({ sessionId }) => sessionId === session.id)
      .map(({ sessionId: _, position: __, evidenceSourceId: ___, carriedFromId, ...outcome }) => {
        const owners = outcome.owners.flatMap((owner) => slugs.get(owner) ?? []);
        return { session, outcome: { ...outcome, owners, evidenceSource: null, carriedFrom: carriedFromId } };
      }),
  );
}

function refsOf(db: Db, ids: string[]): GroupRef[] {
  return [...loadGroupRefs(db, ids).values()].map(publicGroupRef);
}

/** What the page of the group with this id shows beside it; empty lists when there is nothing. `now` is in epoch milliseconds. */
export async function getGroupProfile(id: string, now: number): Promise<GroupProfile> {
  const db = getDb();
  const depth = loadGroupRefs(db, [id]).get(id)?.path.length ?? 0;
  const own = db.select({ predecessorId: groups.predecessorId }).from(groups).where(eq(groups.id, id)).get();
  const successors = db
    .select({ id: groups.id })
    .from(groups)
    .where(and(eq(groups.predecessorId, id), isNull(groups.deletedAt)))
    .all();
  const total = db.get<{ count: number }>(
    sql`SELECT count FROM posting_counts WHERE facet = 'lane' AND value = ${id}`,
  );
  const sessions = ownSessions(db, id, now);
  const entries = loadGroupEntries(db, idsBelow(db, id), now);
  return {
    sessions,
    total: total?.count ?? 0,
    subGroups: entries.map((entry) => ({ ...entry, depth: entry.depth - depth })),
    predecessor: refsOf(db, own?.predecessorId ? [own.predecessorId] : [])[0] ?? null,
    successors: refsOf(
      db,
      successors.map((row) => row.id),
    ),
    nextMeetings: nextMeetings(db, sessions, id),
  };
}
