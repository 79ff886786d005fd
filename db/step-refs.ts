import { asc, eq } from "drizzle-orm";
import type { RecordKind, StepRef } from "@/domain/revision";
import type { Db } from "./client";
import { recordRef } from "./record-names";
import { revisions, steps } from "./schema/history";

type Step = typeof steps.$inferSelect;

// The first change of a merge is that of the record that became a part of the other.
function mergedOf(db: Db, { id, kind: of }: Step): StepRef["merged"] {
  if (of !== "merge") return null;
  const first = db
    .select({ kind: revisions.recordKind, id: revisions.recordId, snapshot: revisions.snapshot })
    .from(revisions)
    .where(eq(revisions.stepId, id))
    .orderBy(asc(revisions.sequence))
    .limit(1)
    .get();
  const { mergedIntoId } = (first?.snapshot ?? {}) as { mergedIntoId?: string | null };
  const kind = first?.kind as RecordKind;
  const from = first && recordRef(db, kind, first.id);
  const into = mergedIntoId && recordRef(db, kind, mergedIntoId);
  return from && into ? { from, into } : null;
}

function originOf(db: Db, step: Step): StepRef["origin"] {
  const undone =
    step.kind === "undo" ? db.select().from(steps).where(eq(steps.undoneBy, step.id)).get() : null;
  if (!undone) return null;
  const before = originOf(db, undone);
  return before
    ? { ...before, isAgain: !before.isAgain }
    : { kind: undone.kind, at: undone.at, isAgain: false };
}

/** A step as its changes name it. */
export function stepRef(db: Db, step: Step): StepRef {
  return {
    id: step.id,
    kind: step.kind,
    undone: step.undoneBy !== null,
    merged: mergedOf(db, step),
    origin: originOf(db, step),
  };
}
