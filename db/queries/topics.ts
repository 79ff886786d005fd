import { and, asc, gte, isNull, lt } from "drizzle-orm";
import type { NamedChoice, NameFinding } from "@/domain/name-resolution";
import { searchKey } from "@/domain/search-words";
import { type NameDraft, pickOf } from "@/domain/session-draft";
import { type Db, getDb } from "../client";
import { findRecord } from "../record";
import { topics } from "../schema/directory";
import { topicKey } from "../states/plain-states";

const offered = 8;

/** The topics whose names begin as typed, A to Z, at most eight; none for text without a letter. */
export async function suggestTopics(text: string): Promise<{ slug: string; name: string }[]> {
  const key = searchKey(text.slice(0, 120));
  if (key === "") return [];
  return getDb()
    .select({ slug: topics.slug, name: topics.name })
    .from(topics)
    .where(and(isNull(topics.deletedAt), gte(topics.key, key), lt(topics.key, `${key}~`)))
    .orderBy(asc(topics.key))
    .limit(offered)
    .all();
}

// A register has some hundreds of topics, so that they are compared one by one.
function loadTopics(db: Db) {
  const { slug, name, key } = topics;
  return db.select({ slug, name, key }).from(topics).where(isNull(topics.deletedAt)).orderBy(asc(key)).all();
}

// "Exercise" and "exercises", "cooperation" and "co-operation" tell of the same; short words tell of nothing.
const stems = (key: string) => [
  ...new Set(
    key
      .split(" ")
      .filter((word) => word.length > 2)
      .map((word) => word.slice(0, 6)),
  ),
];

/**
 * What the register knows of the typed name of a topic: the one of just this name, however it is accented or capitalised,
 * and those that share words with it, most first. A removed one only when picked.
 */
export async function findTopics(name: NameDraft): Promise<NameFinding> {
  const db = getDb();
  const text = name.text.slice(0, 200);
  const [key, wanted] = [topicKey(text), stems(searchKey(text))];
  const rows = text.trim() === "" ? [] : loadTopics(db);
  const choiceOf = (row: { slug: string; name: string }): NamedChoice => ({
    slug: row.slug,
    label: row.name,
    hint: null,
  });
  const shared = (of: string) => stems(of).filter((stem) => wanted.includes(stem)).length;
  const near = rows
    .filter((row) => row.key !== key && shared(row.key) > 0)
    .sort((a, b) => shared(b.key) - shared(a.key) || stems(a.key).length - stems(b.key).length);
  const pick = pickOf(name);
  const found = pick === null || pick === "new" ? "unknown" : findRecord(db, "topic", pick);
  const picked = typeof found === "object" ? rows.find(({ slug }) => slug === found.slug) : null;
  return {
    picked: found === "removed" ? "removed" : picked ? choiceOf(picked) : null,
    exact: rows.filter((row) => row.key === key).map(choiceOf),
    near: near.slice(0, offered).map(choiceOf),
  };
}
