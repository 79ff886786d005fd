import type { RecordKind, RecordRef } from "@/domain/revision";
import { getDb } from "../client";
import { removedReferences } from "../present-references";
import { stateAt } from "../snapshots";
import { findState } from "../states/record-states";

/**
 * The records that a version of a record (null: the present one) names and that were removed since, so that it cannot be put
 * back before they are; [] where there is no such record or version.
 */
export async function listRemovedReferences(
  kind: RecordKind,
  slugOrId: string,
  version: number | null,
): Promise<RecordRef[]> {
  const db = getDb();
  const now = findState(db, kind, slugOrId);
  const state = now && (version === null ? now : stateAt(db, kind, now.id, version));
  return state ? removedReferences(db, kind, state) : [];
}
