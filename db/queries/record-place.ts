import type { RecordKind, RecordRef } from "@/domain/revision";
import { getDb } from "../client";
import { findHead, findRecord } from "../record";
import { recordRef } from "../record-names";

/**
 * Where the record that has or had an address is: "here" with its id, "moved" after a rename or a merge, "removed" with what
 * is left of it, or "unknown". Its permanent id leads to it as its present address does.
 */
export type RecordPlace =
  | { kind: "here"; id: string; slug: string }
  | { kind: "moved"; slug: string }
  | { kind: "removed"; record: RecordRef }
  | { kind: "unknown" };

/** Looks an address of a record up, by slug, old slug or id. */
export async function findPlace(kind: RecordKind, slugOrId: string): Promise<RecordPlace> {
  const db = getDb();
  const head = findHead(db, kind, slugOrId);
  if (!head) return { kind: "unknown" };
  const found = findRecord(db, kind, slugOrId);
  if (typeof found === "object") {
    const isHere = found.id === slugOrId || found.slug === slugOrId;
    return isHere ? { kind: "here", ...found } : { kind: "moved", slug: found.slug };
  }
  const record = recordRef(db, kind, head.id);
  return record ? { kind: "removed", record } : { kind: "unknown" };
}
