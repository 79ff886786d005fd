import { eq, or } from "drizzle-orm";
import { searchKey } from "@/domain/search-words";
import type { Db } from "../client";
import { newRecord } from "../record";
import { type Authorship, appendRevision } from "../revision";
import { topics } from "../schema/directory";

/** The id of the topic with this slug or name, however it is accented or capitalised; it is added when there is none. */
export function topicIdOf(tx: Db, nameOrSlug: string, by: Authorship): string {
  const key = searchKey(nameOrSlug) || nameOrSlug;
  const known = tx
    .select({ id: topics.id })
    .from(topics)
    .where(or(eq(topics.slug, nameOrSlug), eq(topics.key, key)))
    .get();
  if (known) return known.id;
  const row = { ...newRecord(tx, "topic", nameOrSlug), name: nameOrSlug, key };
  tx.insert(topics).values(row).run();
  const { key: _, ...snapshot } = row;
  appendRevision(tx, { kind: "topic", id: row.id, version: 1, at: row.createdAt, snapshot }, by);
  return row.id;
}
