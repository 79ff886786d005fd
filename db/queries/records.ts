import type { RecordKind, RecordRef } from "@/domain/revision";
import { type Db, getDb } from "../client";
import { findHead } from "../record";
import { loadRecordNames } from "../record-names";

/** A record as others name it, by id; null when there is none. */
export function recordRef(db: Db, kind: RecordKind, id: string): RecordRef | null {
  const named = loadRecordNames(db, kind, [id]).get(id);
  return named ? { kind, id, slug: named.slug, name: named.name, deletedAt: named.deletedAt } : null;
}

/** A record of any kind by slug, old slug or id, removed ones included; null when there is none. */
export async function getRecordRef(kind: RecordKind, slugOrId: string): Promise<RecordRef | null> {
  const db = getDb();
  const head = findHead(db, kind, slugOrId);
  return head && recordRef(db, kind, head.id);
}
