import type { Outcome } from "@/domain/command-outcome";
import type { RecordKind, StepKind } from "@/domain/revision";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { Refusal } from "../refusal";
import type { Authorship } from "../revision";
import { findState, saveState } from "../states/record-states";
import { beginStep, findStep, markUndone, type Step } from "../step";
import { undoInParts } from "../undo-parts";
import {
  canBeLeftOut,
  refuseUndo,
  revisionsOf,
  rootKind,
  undoneRevision,
  undoRevision,
  type WrittenRevision,
} from "../undo-revision";
import type { Changed } from "./records";

const together = 500;

const importKinds: readonly StepKind[] = ["import", "unfinished import"];

/** What a long import wrote that was not undone yet; null for every other step. */
function longImport(tx: Db, stepId: string): WrittenRevision[] | null {
  const step = findStep(tx, stepId);
  if (!step || !importKinds.includes(step.kind) || step.undoneBy) return null;
  const written = revisionsOf(tx, stepId);
  return written.length > together ? written : null;
}

/** Whether an undo takes back what can be where a record was changed since in the same field, and leaves that one as it is. */
type Extent = { isOthersOnly: boolean };

/**
 * Takes back everything that one step changed, as a step of its own; what was changed since in other fields stays.
 * `not-found` when there is no such step; `invalid`, and nothing written, when it was undone before, or when a record was
 * changed since in the same field: unless the others alone are to be undone, of which there must be some, and which of a merge
 * must hold both its records. An import of more than 500 records is taken back in parts (db/undo-parts.ts).
 */
export async function undoStep(
  stepId: string,
  by: Authorship,
  { isOthersOnly }: Extent = { isOthersOnly: false },
): Promise<Outcome<Step>> {
  const { once: _, ...plain } = by;
  const long = await permitted(plain, "write records", (tx) => ({
    kind: "done",
    value: longImport(tx, stepId),
  }));
  if (long.kind !== "done") return long;
  if (long.value) return undoInParts(stepId, long.value, by, { isOthersOnly });
  return permitted(by, "write records", (tx): Outcome<Step> => {
    const step = findStep(tx, stepId);
    if (!step) return { kind: "not-found" };
    if (step.undoneBy) throw new Refusal([{ field: "form", message: "This was undone already." }]);
    const written = revisionsOf(tx, stepId);
    const of = rootKind(tx, step);
    const within = beginStep(tx, "undo", by);
    const hindrances = written.flatMap((revision) => undoRevision(tx, revision, of, within));
    const isSome = isOthersOnly && hindrances.length < written.length && canBeLeftOut(of, hindrances);
    if (hindrances.length > 0 && !isSome) refuseUndo(tx, hindrances);
    markUndone(tx, stepId, within.stepId);
    const records = written.length - hindrances.length;
    return { kind: "done", value: { stepId: within.stepId, records } };
  });
}

/**
 * Takes back what one change of a record did, as a change of its own that says so; what was changed since in other fields stays.
 * `not-found` when there is no such record or change, it was removed, or the change added it; `conflict`, and nothing written,
 * when it was changed since in the same field. One that says again what it said before is left as it is.
 */
export async function takeBackChange(
  kind: RecordKind,
  slugOrId: string,
  version: number,
  by: Authorship,
): Promise<Outcome<Changed>> {
  return permitted(by, "write records", (tx): Outcome<Changed> => {
    const now = findState(tx, kind, slugOrId);
    const isThere = now && now.deletedAt === null && version > 1 && version <= now.version;
    if (!isThere) return { kind: "not-found" };
    const undone = undoneRevision(tx, kind, { id: now.id, version }, "bulk change");
    if ("reason" in undone) return { kind: "conflict", version: now.version, conflicts: [] };
    const note = by.note ?? `Version ${version} taken back`;
    const state = undone.state ? saveState(tx, kind, undone.state, { ...by, note }) : now;
    return { kind: "done", value: { id: state.id, slug: state.slug, version: state.version } };
  });
}
