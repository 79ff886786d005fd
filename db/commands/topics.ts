import { eq, or } from "drizzle-orm";
import type { Db } from "../client";
import { findRecord, newRecord } from "../record";
import { type Authorship, appendRevision } from "../revision";
import { topics } from "../schema/directory";
import { topicKey, writeTopicState } from "../states/plain-states";

/**
 * The id of the topic with this slug or name, however it is accented or capitalised, of a merged one that of the topic it was
 * merged into; null when there is none.
 */
export function findTopicId(tx: Db, nameOrSlug: string): string | null {
  const isIt = or(eq(topics.slug, nameOrSlug), eq(topics.key, topicKey(nameOrSlug)));
  const known = tx.select({ id: topics.id }).from(topics).where(isIt).get();
  const present = known ? findRecord(tx, "topic", known.id) : "unknown";
  return typeof present === "object" ? present.id : (known?.id ?? null);
}

/** The id of the topic with this slug or name; it is added when there is none. */
export function topicIdOf(tx: Db, nameOrSlug: string, by: Authorship): string {
  const known = findTopicId(tx, nameOrSlug);
  if (known) return known;
  const state = { ...newRecord(tx, "topic", nameOrSlug), name: nameOrSlug };
  writeTopicState(tx, state);
  appendRevision(tx, "topic", state, by);
  return state.id;
}
