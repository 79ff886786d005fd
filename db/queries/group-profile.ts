import { and, eq, isNull, sql } from "drizzle-orm";
import type { GroupRef } from "@/domain/group";
import type { GroupProfile, NextMeeting } from "@/domain/group-profile";
import { followingMeeting } from "@/domain/meeting-promise";
import type { SessionSummary } from "@/domain/session";
import { type Db, getDb } from "../client";
import { loadGroupEntries } from "../group-entries";
import { loadGroupRefs } from "../group-refs";
import { agreedOutcomes, type OutcomeRow, outcomeColumns } from "../open-outcome-rows";
import { loadSummaries, publicGroupRef } from "../rows";
import { groups } from "../schema/bodies";
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

function nextMeetings(db: Db, sessions: SessionSummary[], id: string, now: number): NextMeeting[] {
  const rows = db.all<OutcomeRow>(sql`SELECT ${outcomeColumns}
    FROM sessions s CROSS JOIN outcomes o ON o.session_id = s.id
    WHERE s.group_id = ${id} AND s.deleted_at IS NULL AND o.type = 'next meeting'`);
  const agreed = agreedOutcomes(db, rows, now);
  return sessions.flatMap((session, at) =>
    agreed
      .filter((each) => each.session.id === session.id)
      .map((each) => ({ ...each, session, following: followingMeeting(sessions, at) })),
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
    nextMeetings: nextMeetings(db, sessions, id, now),
  };
}
