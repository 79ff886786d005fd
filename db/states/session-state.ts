import { and, asc, eq } from "drizzle-orm";
import type { SessionState } from "@/domain/record-state";
import { keepsChrono, nextChrono } from "../chronology";
import type { Db } from "../client";
import { sessionAttachments } from "../schema/attachments";
import { groups } from "../schema/bodies";
import { venues } from "../schema/directory";
import { citations } from "../schema/evidence";
import { appearances, outcomes, sessionJointGroups, sessions, sessionTopics } from "../schema/sessions";
import { sessionDays } from "../session-days";
import { indexSession, unindexSession } from "../session-index";
import { deleteSessionParts, insertSessionParts } from "../session-parts";
import { noteWeakness } from "../session-weakness";

function readParts(tx: Db, id: string) {
  const of = <Row>(rows: (Row & { sessionId: string; position: number })[]) =>
    rows.map(({ sessionId: _, position: __, ...row }) => row);
  const cited = and(eq(citations.recordKind, "session"), eq(citations.recordId, id));
  return {
    jointIds: tx
      .select()
      .from(sessionJointGroups)
      .where(eq(sessionJointGroups.sessionId, id))
      .orderBy(asc(sessionJointGroups.position))
      .all()
      .map(({ groupId }) => groupId),
    appearances: of(
      tx
        .select()
        .from(appearances)
        .where(eq(appearances.sessionId, id))
        .orderBy(asc(appearances.position))
        .all(),
    ),
    topicIds: tx
      .select()
      .from(sessionTopics)
      .where(eq(sessionTopics.sessionId, id))
      .orderBy(asc(sessionTopics.position))
      .all()
      .map(({ topicId }) => topicId),
    outcomes: of(
      tx.select().from(outcomes).where(eq(outcomes.sessionId, id)).orderBy(asc(outcomes.position)).all(),
    ),
    citations: tx
      .select()
      .from(citations)
      .where(cited)
      .orderBy(asc(citations.position))
      .all()
      .map(({ recordKind: _, recordId: __, position: ___, ...citation }) => citation),
    attachments: of(
      tx
        .select()
        .from(sessionAttachments)
        .where(eq(sessionAttachments.sessionId, id))
        .orderBy(asc(sessionAttachments.position))
        .all(),
    ),
  };
}

/** The state of a session, removed ones included; null when there is none with this id. */
export function readSessionState(tx: Db, id: string): SessionState | null {
  const row = tx.select().from(sessions).where(eq(sessions.id, id)).get();
  if (!row) return null;
  const {
    chrono: _chrono,
    laneOrder: _lane,
    earliestDay: _earliest,
    latestDay: _latest,
    reachFrom: _from,
    reachTo: _to,
    reachDays: _days,
    zone: _zone,
    weakness: _weakness,
    ...stated
  } = row;
  return { ...stated, ...readParts(tx, id) };
}

/** What follows from a session's state and from the records it names. */
function derived(tx: Db, state: SessionState, chrono: number | null) {
  const { groupId, venueId, timeZone, ordinal } = state;
  const date = state.held ?? state.planned;
  const group = tx.select().from(groups).where(eq(groups.id, groupId)).get();
  if (!group) throw new Error(`no group ${groupId}`);
  const venue = venueId ? tx.select().from(venues).where(eq(venues.id, venueId)).get() : null;
  const isKept = chrono !== null && keepsChrono(chrono, date, ordinal);
  return {
    ...sessionDays(date),
    chrono: isKept ? chrono : nextChrono(tx, date, ordinal),
    laneOrder: group.laneOrder,
    zone: timeZone ?? venue?.timeZone ?? null,
  };
}

/**
 * Writes a session as its state says, over the one with the same id if there is one, and makes it findable, or not if it is
 * removed. The records that it names must be there. Writes no revision.
 */
export function writeSessionState(tx: Db, state: SessionState): void {
  const { jointIds, appearances: there, topicIds, outcomes: agreed, citations: cited, ...rest } = state;
  const { attachments, ...stated } = rest;
  const before = tx
    .select({ chrono: sessions.chrono, deletedAt: sessions.deletedAt })
    .from(sessions)
    .where(eq(sessions.id, state.id))
    .get();
  const row = { ...stated, ...derived(tx, state, before?.chrono ?? null) };
  if (before) {
    if (before.deletedAt === null) unindexSession(tx, before.chrono);
    deleteSessionParts(tx, state.id);
    tx.update(sessions).set(row).where(eq(sessions.id, state.id)).run();
  } else tx.insert(sessions).values(row).run();
  insertSessionParts(tx, state.id, {
    jointIds,
    appearances: there,
    topicIds,
    outcomes: agreed,
    citations: cited,
    attachments,
  });
  noteWeakness(tx, state.id);
  if (state.deletedAt === null) indexSession(tx, state.id);
}

/** Writes each of these sessions as it is, so that it follows what has changed in the records that it names. */
export function refreshSessions(tx: Db, ids: string[]): void {
  for (const id of ids) {
    const state = readSessionState(tx, id);
    if (state) writeSessionState(tx, state);
  }
}
