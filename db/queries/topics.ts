import { and, asc, gte, isNull, lt } from "drizzle-orm";
import { searchKey } from "@/domain/search-words";
import { getDb } from "../client";
import { topics } from "../schema/directory";

/** The topics whose names begin as typed, A to Z, at most eight; none for text without a letter. */
export async function suggestTopics(text: string): Promise<{ slug: string; name: string }[]> {
  const key = searchKey(text.slice(0, 120));
  if (key === "") return [];
  return getDb()
    .select({ slug: topics.slug, name: topics.name })
    .from(topics)
    .where(and(isNull(topics.deletedAt), gte(topics.key, key), lt(topics.key, `${key}~`)))
    .orderBy(asc(topics.key))
    .limit(8)
    .all();
}
