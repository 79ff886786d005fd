import { sql } from "drizzle-orm";
import { getDb } from "../client";

/** The kinds of record whose pages search engines are told of. */
export const listedKinds = [
  "sessions",
  "groups",
  "people",
  "venues",
  "parties",
  "topics",
  "sources",
] as const;
/** One of them: the folder of its pages, which is also the name of its table. */
export type ListedKind = (typeof listedKinds)[number];

/**
 * Slugs after which each further part of a kind's addresses begins, in order, where a part holds at most `size` records,
 * removed ones counted: [] where one part is enough.
 */
export async function addressParts(kind: ListedKind, size: number): Promise<string[]> {
  const db = getDb();
  const starts: string[] = [];
  for (let after = ""; ; ) {
    const next = db.get<{ slug: string } | undefined>(
      sql`SELECT slug FROM ${sql.raw(kind)} WHERE slug > ${after} ORDER BY slug LIMIT 1 OFFSET ${size - 1}`,
    );
    if (!next) return starts;
    after = next.slug;
    starts.push(after);
  }
}

/** The slugs of a part's records that were not removed, each with the instant of its last change, from behind `after`. */
export async function listAddresses(
  kind: ListedKind,
  after: string,
  size: number,
): Promise<{ slug: string; updatedAt: string }[]> {
  return getDb().all<{ slug: string; updatedAt: string }>(
    sql`SELECT slug, updatedAt FROM (
        SELECT slug, updated_at AS updatedAt, deleted_at FROM ${sql.raw(kind)} WHERE slug > ${after} ORDER BY slug LIMIT ${size}
      ) WHERE deleted_at IS NULL`,
  );
}
