import type { RecordKind, RecordRef } from "@/domain/revision";
import { getDb } from "../client";
import { findHead } from "../record";
import { recordRef } from "../record-names";

/** A record of any kind by slug, old slug or id, removed ones included; null when there is none. */
export async function getRecordRef(kind: RecordKind, slugOrId: string): Promise<RecordRef | null> {
  const db = getDb();
  const head = findHead(db, kind, slugOrId);
  return head && recordRef(db, kind, head.id);
}
