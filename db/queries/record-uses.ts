import type { RecordUses } from "@/domain/record-uses";
import type { RecordKind } from "@/domain/revision";
import { getDb } from "../client";
import { findHead } from "../record";
import { countUses } from "../record-uses";

/** How many records that are not removed name one (by slug), by kind; {} where none does or there is no such record. */
export async function getRecordUses(kind: RecordKind, slug: string): Promise<RecordUses> {
  const db = getDb();
  const head = findHead(db, kind, slug);
  return head ? countUses(db, kind, head.id) : {};
}
