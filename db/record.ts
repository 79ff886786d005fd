import { and, eq, or, sql } from "drizzle-orm";
import type { RecordKind } from "@/domain/revision";
import { slugify, uniqueSlug } from "@/domain/slug";
import type { Db } from "./client";
import { newId } from "./identifier";
import { groups, parties } from "./schema/bodies";
import { people, topics, venues } from "./schema/directory";
import { sources } from "./schema/evidence";
import { oldSlugs } from "./schema/history";
import { sessions } from "./schema/sessions";

/** The table of each kind of record. */
export const recordTables = {
  session: sessions,
  group: groups,
  person: people,
  venue: venues,
  party: parties,
  topic: topics,
  source: sources,
};

// A slug has at most 120 characters in addresses, and a namesake gets a number behind it.
const longestSlug = 110;

/** The words of addresses that pages use themselves, so that no record may have them. */
const reserved = new Set(["new", "edit", "history"]);

function isTaken(tx: Db, kind: RecordKind, slug: string): boolean {
  const table = recordTables[kind];
  if (reserved.has(slug)) return true;
  if (tx.select({ id: table.id }).from(table).where(eq(table.slug, slug)).get()) return true;
  const old = and(eq(oldSlugs.recordKind, kind), eq(oldSlugs.slug, slug));
  return tx.select({ id: oldSlugs.recordId }).from(oldSlugs).where(old).get() !== undefined;
}

/** The columns that every new record begins with: id, a slug of its own made from `wanted`, version 1 and instants. */
export function newRecord(tx: Db, kind: RecordKind, wanted: string) {
  const at = new Date(Date.now()).toISOString();
  const slug = uniqueSlug(slugify(wanted, longestSlug), (candidate) => isTaken(tx, kind, candidate));
  return { id: newId(), slug, version: 1, createdAt: at, updatedAt: at, deletedAt: null, mergedIntoId: null };
}

function findRow(tx: Db, kind: RecordKind, slugOrId: string) {
  const table = recordTables[kind];
  const { id, slug, deletedAt, mergedIntoId } = table;
  const columns = { id, slug, deletedAt, mergedIntoId };
  const isIt = or(eq(slug, slugOrId), eq(id, slugOrId));
  const isOld = and(eq(oldSlugs.recordKind, kind), eq(oldSlugs.slug, slugOrId));
  const old = () =>
    tx.select(columns).from(oldSlugs).innerJoin(table, eq(id, oldSlugs.recordId)).where(isOld).get();
  return tx.select(columns).from(table).where(isIt).get() ?? old() ?? null;
}

/** The id and slug of a record, removed or not, by slug, old slug or id; null when there is none. */
export function findHead(tx: Db, kind: RecordKind, slugOrId: string): { id: string; slug: string } | null {
  const row = findRow(tx, kind, slugOrId);
  return row ? { id: row.id, slug: row.slug } : null;
}

/**
 * The id of a record that is not removed, by slug or old slug, of a merged one that of the record it was merged into;
 * "removed" or "unknown" where there is none.
 */
export function findRecord(
  tx: Db,
  kind: RecordKind,
  slug: string,
): { id: string; slug: string } | "removed" | "unknown" {
  let row = findRow(tx, kind, slug);
  if (!row) return "unknown";
  for (const passed = new Set<string>(); row.mergedIntoId && !passed.has(row.id); ) {
    passed.add(row.id);
    row = findRow(tx, kind, row.mergedIntoId) ?? row;
  }
  return row.deletedAt === null ? { id: row.id, slug: row.slug } : "removed";
}

type Worded = "person" | "venue" | "group" | "source";

/** Stores the words by which a new person, venue, group or source is found by name. */
export function insertRecordWords(tx: Db, kind: Worded, id: string, words: string): void {
  tx.run(sql`INSERT INTO record_words (kind, record_id, words) VALUES (${kind}, ${id}, ${words})`);
}

/** The same in place of those that the record had before. */
export function replaceRecordWords(tx: Db, kind: Worded, id: string, words: string): void {
  tx.run(sql`DELETE FROM record_words WHERE record_id = ${id}`);
  insertRecordWords(tx, kind, id, words);
}
