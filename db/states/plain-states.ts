import { eq, sql } from "drizzle-orm";
import { formatPartialDate } from "@/domain/date-text";
import { isPartialDate } from "@/domain/partial-date";
import type { PartyState, SourceState, TopicState } from "@/domain/record-state";
import { searchKey } from "@/domain/search-words";
import { siteOf } from "@/domain/web-address";
import type { Db } from "../client";
import { findRecord, insertRecordWords, replaceRecordWords } from "../record";
import { parties } from "../schema/bodies";
import { topics } from "../schema/directory";
import { sources } from "../schema/evidence";
import { refreshSessionWords } from "../session-index";
import { noteWeakness } from "../session-weakness";
import { refreshGroups } from "./group-state";

/** The state of a party, removed ones included; null when there is none with this id. */
export function readPartyState(tx: Db, id: string): PartyState | null {
  return tx.select().from(parties).where(eq(parties.id, id)).get() ?? null;
}

/** Writes a party as its state says, and the groups that are called or sorted after it. Writes no revision. */
export function writePartyState(tx: Db, state: PartyState): void {
  const before = readPartyState(tx, state.id);
  if (!before) {
    tx.insert(parties).values(state).run();
    return;
  }
  tx.update(parties).set(state).where(eq(parties.id, state.id)).run();
  if (before.shortName === state.shortName) return;
  const held = tx.all<{ id: string }>(
    sql`SELECT DISTINCT group_id AS id FROM group_parties WHERE party_id = ${state.id}`,
  );
  refreshGroups(
    tx,
    held.map(({ id }) => id),
  );
}

/** The state of a topic, removed ones included; null when there is none with this id. */
export function readTopicState(tx: Db, id: string): TopicState | null {
  const row = tx.select().from(topics).where(eq(topics.id, id)).get();
  if (!row) return null;
  const { key: _, ...stated } = row;
  return stated;
}

/** The key under which a topic is known, however it is accented or capitalised. */
export function topicKey(name: string): string {
  return searchKey(name) || name;
}

/** The ids of the sessions about a topic. */
export function sessionsAbout(tx: Db, id: string): string[] {
  return tx
    .all<{ id: string }>(sql`SELECT session_id AS id FROM session_topics WHERE topic_id = ${id}`)
    .map((row) => row.id);
}

/**
 * Writes a topic as its state says, and the words of its sessions, which are found by the names of topics that became a part
 * of theirs too. Writes no revision.
 */
export function writeTopicState(tx: Db, state: TopicState): void {
  const before = readTopicState(tx, state.id);
  const row = { ...state, key: topicKey(state.name) };
  if (!before) {
    tx.insert(topics).values(row).run();
    return;
  }
  tx.update(topics).set(row).where(eq(topics.id, state.id)).run();
  const stale = before.name === state.name ? [] : [state.id];
  if (before.mergedIntoId !== state.mergedIntoId) {
    stale.push(...[before.mergedIntoId, state.mergedIntoId].flatMap((id) => id ?? []));
  }
  for (const id of stale) {
    const present = findRecord(tx, "topic", id);
    refreshSessionWords(tx, sessionsAbout(tx, typeof present === "object" ? present.id : id));
  }
}

/** The state of a source, removed ones included; null when there is none with this id. */
export function readSourceState(tx: Db, id: string): SourceState | null {
  return tx.select().from(sources).where(eq(sources.id, id)).get() ?? null;
}

/** The search words by which a source is found: who published it, what it is called, when it was published, and its site. */
export function sourceWords({ publisher, title, published, url }: SourceState): string {
  const date = published && isPartialDate(published) ? formatPartialDate(published) : "";
  return searchKey([publisher, title ?? "", date, siteOf(url) ?? ""].join(" "));
}

/** Writes a source as its state says, and how well the sessions that cite it are proved by it. Writes no revision. */
export function writeSourceState(tx: Db, state: SourceState): void {
  const before = readSourceState(tx, state.id);
  if (!before) {
    tx.insert(sources).values(state).run();
    insertRecordWords(tx, "source", state.id, sourceWords(state));
    return;
  }
  tx.update(sources).set(state).where(eq(sources.id, state.id)).run();
  const words = sourceWords(state);
  if (words !== sourceWords(before)) replaceRecordWords(tx, "source", state.id, words);
  if (before.issuingSideId === state.issuingSideId) return;
  const citing = tx.all<{ id: string }>(
    sql`SELECT DISTINCT record_id AS id FROM citations WHERE source_id = ${state.id} AND record_kind = 'session'`,
  );
  for (const { id } of citing) noteWeakness(tx, id);
}
