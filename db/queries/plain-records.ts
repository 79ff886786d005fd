import { sql } from "drizzle-orm";
import type { SourceType } from "@/domain/source";
import type { SourceQuery } from "@/domain/source-query";
import { siteOf } from "@/domain/web-address";
import { getDb } from "../client";
import { keyList } from "../key-list";
import { findRecords } from "../record-search";
import { findSourceByAddress } from "./known-source";

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

const entriesOf = (kind: FactKind, more = "") => {
  const { table, name, hint, sessions } = tables[kind];
  return sql`SELECT r.slug, ${sql.raw(name)} AS name, ${sql.raw(hint)} AS hint, coalesce(${sql.raw(sessions)}, 0) AS sessions${sql.raw(more)}
    FROM ${sql.raw(table)} r`;
};

type Page = { rows: FactEntry[]; next: string | null };

function pageOf(rows: FactEntry[], limit: number): Page {
  const page = rows.slice(0, limit);
  return { rows: page, next: rows.length > limit ? (page.at(-1)?.slug ?? null) : null };
}

/**
 * The parties, topics or sources that are not removed, by address, from the one after the slug `after`, at most `limit`; of sources
 * only those of a type where one is given. `next` is the slug after which the next page begins, null on the last.
 */
export async function listFactRecords(
  kind: FactKind,
  { after, limit, type = null }: { after: string | null; limit: number; type?: SourceType | null },
): Promise<Page> {
  const ofType = type === null ? sql`` : sql` AND r.type = ${type}`;
  const rows = getDb().all<FactEntry>(
    sql`${entriesOf(kind)} WHERE r.slug > ${after ?? ""}${ofType} AND r.deleted_at IS NULL ORDER BY r.slug LIMIT ${limit + 1}`,
  );
  return pageOf(rows, limit);
}

const mostFound = 500;

/**
 * The sources of which publisher, title, date or site hold every word of `q` as typed so far, in any script, or which stand under
 * the address `q`, else those of its site; best first, at most 500 in all; pages and types as in `listFactRecords`, and how many there are.
 */
export async function searchSources({
  q,
  type,
  after,
  limit,
}: SourceQuery & { q: string; limit: number }): Promise<Page & { count: number }> {
  const db = getDb();
  const address = q.includes("/") && !q.includes("://") ? `https://${q}` : q;
  const known = await findSourceByAddress(address);
  const ids = known ? [] : findRecords(db, "source", siteOf(address) ?? q, mostFound);
  const found = db.all<FactEntry & { id: string; type: SourceType }>(
    sql`${entriesOf("source", ", r.id, r.type")} WHERE r.deleted_at IS NULL
      AND (r.id IN ${keyList(ids)} OR r.slug = ${known?.slug ?? ""})`,
  );
  const place = new Map(ids.map((id, at) => [id, at]));
  const rows = found
    .filter((each) => type === null || each.type === type)
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    .map(({ slug, name, hint, sessions }) => ({ slug, name, hint, sessions }));
  const start = after === null ? 0 : rows.findIndex(({ slug }) => slug === after) + 1;
  return { ...pageOf(rows.slice(start), limit), count: rows.length };
}
