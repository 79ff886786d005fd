import { sql } from "drizzle-orm";
import { getDb } from "../client";

/** The kinds of record whose page is a list of facts. */
export type FactKind = "party" | "topic" | "source";

/** A line of a directory of such records; `sessions` counts those that name it, removed ones left out. */
export type FactEntry = { slug: string; name: string; hint: string | null; sessions: number };

const tables: Record<FactKind, { table: string; name: string; hint: string; sessions: string }> = {
  party: {
    table: "parties",
    name: "r.short_name",
    hint: "CASE WHEN r.name = r.short_name THEN r.iso ELSE r.name END",
    sessions: "(SELECT count FROM posting_counts WHERE facet = 'party' AND value = r.id)",
  },
  topic: {
    table: "topics",
    name: "r.name",
    hint: "NULL",
    sessions: "(SELECT count FROM posting_counts WHERE facet = 'topic' AND value = r.id)",
  },
  source: {
    table: "sources",
    name: "concat_ws(', ', r.publisher, r.title)",
    hint: "r.published",
    sessions: `(SELECT count(DISTINCT c.record_id) FROM citations c JOIN sessions s ON s.id = c.record_id
      WHERE c.source_id = r.id AND s.deleted_at IS NULL)`,
  },
};

/**
 * The parties, topics or sources that are not removed, by address, from the one after the slug `after`, at most `limit`;
 * `next` is the slug after which the next page begins, null on the last.
 */
export async function listFactRecords(
  kind: FactKind,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ rows: FactEntry[]; next: string | null }> {
  const { table, name, hint, sessions } = tables[kind];
  const rows = getDb().all<FactEntry>(sql`
    SELECT r.slug, ${sql.raw(name)} AS name, ${sql.raw(hint)} AS hint, coalesce(${sql.raw(sessions)}, 0) AS sessions
    FROM ${sql.raw(table)} r WHERE r.slug > ${after ?? ""} AND r.deleted_at IS NULL ORDER BY r.slug LIMIT ${limit + 1}`);
  const page = rows.slice(0, limit);
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.slug ?? null) : null };
}
