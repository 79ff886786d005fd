import { setImmediate } from "node:timers/promises";
import type { RecordKind } from "@/domain/revision";
import type { UndoHindrance } from "@/domain/undo-hindrance";
import { getDb } from "../client";
import { recordRef } from "../record-names";
import { findStep } from "../step";
import { canBeLeftOut, type Hindrance, revisionsOf, rootKind, undoneRevision } from "../undo-revision";

// So many records are looked at before others are answered, and so many are named.
const [part, named] = [20, 50];

/**
 * What hinders the undo of a step: the records that were changed since in the same field. Null where nothing does, where the step
 * was undone before, and where there is none.
 */
export async function getUndoHindrance(stepId: string): Promise<UndoHindrance | null> {
  const db = getDb();
  const step = findStep(db, stepId);
  if (!step || step.undoneBy !== null) return null;
  const [of, written] = [rootKind(db, step), revisionsOf(db, stepId)];
  const hindrances: Hindrance[] = [];
  for (const [at, { kind, ...revision }] of written.entries()) {
    if (at % part === part - 1) await setImmediate();
    const undone = undoneRevision(db, kind, revision, of);
    if ("reason" in undone) hindrances.push({ kind, id: revision.id, reason: undone.reason });
  }
  const [count, total] = [hindrances.length, written.length];
  if (count === 0) return null;
  const records = hindrances.slice(0, named).flatMap(({ kind, id, reason }) => {
    const record = recordRef(db, kind as RecordKind, id);
    return record ? [{ record, reason }] : [];
  });
  return { records, count, total, others: canBeLeftOut(of, hindrances) ? total - count : 0 };
}
