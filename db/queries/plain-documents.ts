import { and, asc, count, gt, isNull } from "drizzle-orm";
import { type PlainDocument, plainDocument } from "@/domain/api/plain-document";

import type { PlainKind } from "@/domain/record-form-fields";
import { referencesOf } from "@/domain/record-references";
import type { RecordKind } from "@/domain/revision";
import { type Db, getDb } from "../client";
import { loadGroupRefs } from "../group-refs";
import { recordTables } from "../record";
import { loadRecordNames } from "../record-names";
import { findRecords, type NamedRecord } from "../record-search";
import { readState } from "../states/record-states";

/** The kinds of record that can be looked up by words. */
const worded: readonly PlainKind[] = ["group", "person", "venue", "source"] satisfies NamedRecord[];

const mostFound = 200;

/** Records of one kind with these ids as documents, in that order, removed ones included; unknown ids are left out. */
export function loadPlainDocuments<Kind extends PlainKind>(
  db: Db,
  kind: Kind,
  ids: string[],
  origin: string,
): PlainDocument[] {
  const states = ids.flatMap((id) => readState(db, kind, id) ?? []);
  const named = new Map<RecordKind, string[]>();
  for (const { kind: of, id } of referencesOf(kind, states)) named.set(of, [...(named.get(of) ?? []), id]);
  const names = new Map([...named].map(([of, wanted]) => [of, loadRecordNames(db, of, wanted)]));
  const refs = loadGroupRefs(db, kind === "group" ? ids : []);
  const slug = (of: RecordKind, id: string | null) => (id && names.get(of)?.get(id)?.slug) || null;
  return states.map((state) => {
    const path = (refs.get(state.id)?.path ?? []).map((each) => each.slug);
    return plainDocument(kind, state, { slug, path }, origin);
  });
}

/** Whether records of a kind can be looked up by words. */
export function isWorded(kind: PlainKind): boolean {
  return worded.includes(kind);
}

/**
 * One page of the records of a kind that are not removed, by address, from the one after the slug `after`, with how many there
 * are and the slug after which the next page begins (null on the last). With `q` the best 200 that hold its words, as one page.
 */
export async function listPlainDocuments(
  kind: PlainKind,
  { q, after, limit }: { q: string | null; after: string | null; limit: number },
  origin: string,
): Promise<{ data: PlainDocument[]; total: number; next: string | null }> {
  const db = getDb();
  if (q !== null && isWorded(kind)) {
    const found = findRecords(db, kind as NamedRecord, q, mostFound);
    const data = loadPlainDocuments(db, kind, found, origin).filter(({ deletedAt }) => deletedAt === null);
    return { data, total: data.length, next: null };
  }
  const { id, slug, deletedAt } = recordTables[kind];
  const isThere = isNull(deletedAt);
  const rows = db
    .select({ id, slug })
    .from(recordTables[kind])
    .where(after === null ? isThere : and(isThere, gt(slug, after)))
    .orderBy(asc(slug))
    .limit(limit + 1)
    .all();
  const page = rows.slice(0, limit);
  const ids = page.map((row) => row.id);
  const total = db.select({ n: count() }).from(recordTables[kind]).where(isThere).get()?.n ?? 0;
  const next = rows.length > limit ? (page.at(-1)?.slug ?? null) : null;
  return { data: loadPlainDocuments(db, kind, ids, origin), total, next };
}
