import { desc, eq } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import { fieldLabel } from "@/domain/field-label";
import { isSame, mergeFields } from "@/domain/field-merge";
import { quoted } from "@/domain/form-part";
import { leftState, mergedState, withoutTwins } from "@/domain/record-merge";
import { mapReferences } from "@/domain/record-references";
import type { SessionState } from "@/domain/record-state";
import { usesSentence } from "@/domain/record-uses";
import type { RecordKind, StepKind } from "@/domain/revision";
import { withFormerValues } from "../citations-after";
import type { Db } from "../client";
import { permitted } from "../deciding";
import { doubtOf, mergeable } from "../merge-rules";
import { loadRecordNames } from "../record-names";
import { countUses } from "../record-uses";
import { type MergeableKind, referringRecords } from "../referring-records";
import { Refusal } from "../refusal";
import type { Authorship } from "../revision";
import { revisions } from "../schema/history";
import { stateAt } from "../snapshots";
import { readState, saveState } from "../states/record-states";
import { beginStep, findStep, markUndone } from "../step";
import type { Changed } from "./records";

/** A step that was made: its id undoes it. `records` is how many records it changed. */
export type Step = { stepId: string; records: number };

const sayTheyAreSame = (kind: MergeableKind) =>
  `Nothing was merged: say that they are the same ${kind} all the same, if they are.`;

function repoint(
  tx: Db,
  { kind, id }: { kind: RecordKind; id: string },
  to: (kind: RecordKind, id: string) => string,
  by: Authorship,
): void {
  const state = readState(tx, kind, id);
  if (!state) return;
  const mapped = mapReferences(kind, state, to);
  const next = kind === "session" ? withoutTwins(mapped as SessionState) : mapped;
  if (!isSame(next, state)) saveState(tx, kind, next, by);
}

/**
 * Makes one record of two: whatever refers to `from` refers to `into`, which is known by every name of both, and the address
 * of `from` leads there. One step, which undoStep takes back. `invalid` when either is missing, when both are the same, or
 * when one group stands above the other; also when two people or groups are probably not one, unless the writer says that they are.
 */
export async function mergeRecords<Kind extends MergeableKind>(
  kind: Kind,
  from: string,
  into: string,
  by: Authorship,
  { isConfirmed }: { isConfirmed: boolean } = { isConfirmed: false },
): Promise<Outcome<Step & { slug: string }>> {
  return permitted(by, "write records", (tx) => {
    const { gone, kept } = mergeable(tx, kind, from, into);
    const doubt = isConfirmed ? null : doubtOf(tx, kind, { gone, kept });
    if (doubt !== null)
      throw new Refusal([{ field: "confirmed", message: `${doubt} ${sayTheyAreSame(kind)}` }]);
    const within = beginStep(tx, "merge", by);
    const referring = referringRecords(tx, kind, gone.id);
    const at = new Date(Date.now()).toISOString();
    const merged = mergedState(kind, kept, gone);
    // First, as it gives away the web address that the other takes.
    const left = { ...leftState(kind, gone, merged), deletedAt: at, mergedIntoId: kept.id };
    saveState(tx, kind, left, within, at);
    // Then, so that the sessions that are written next are found by all names; also where it says nothing new, as its history tells of the merge.
    saveState(tx, kind, merged, within, at);
    for (const record of referring) {
      repoint(tx, record, (of, id) => (of === kind && id === gone.id ? kept.id : id), within);
    }
    return { kind: "done", value: { stepId: within.stepId, records: referring.length + 2, slug: kept.slug } };
  });
}

/** A session that a step added is removed; what was added with it stays where anything still names it. */
function undoAddition(tx: Db, kind: RecordKind, id: string, by: Authorship): void {
  const now = readState(tx, kind, id);
  if (!now || now.deletedAt !== null) return;
  if (kind === "session" && now.version > 1) {
    const name = loadRecordNames(tx, kind, [id]).get(id)?.name ?? id;
    const message = `The session ${quoted(name)} was changed since it was added. Nothing was undone.`;
    throw new Refusal([{ field: "form", message }]);
  }
  if (usesSentence(countUses(tx, kind, id)) !== null) return;
  const at = new Date(Date.now()).toISOString();
  saveState(tx, kind, { ...now, deletedAt: at }, by, at);
}

// A merge says of no session anything else than before: its sources still do what they did once it is undone.
const changesFacts: readonly StepKind[] = ["bulk change", "import"];

function undoRevision<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  { id, version }: Pick<Changed, "id" | "version">,
  of: StepKind,
  by: Authorship,
): void {
  if (version === 1) {
    undoAddition(tx, kind, id, by);
    return;
  }
  const [before, after] = [stateAt(tx, kind, id, version - 1), stateAt(tx, kind, id, version)];
  const now = readState(tx, kind, id);
  if (!before || !after || !now) throw new Error(`no version ${version} of ${kind} ${id} to undo`);
  const { merged, collisions } = mergeFields(after, before, now);
  if (collisions.length > 0) {
    const name = loadRecordNames(tx, kind, [id]).get(id)?.name ?? id;
    const message = `The ${kind} ${quoted(name)} was changed since in the same place: its ${collisions.map(({ field }) => fieldLabel(field).toLowerCase()).join(", ")}. Nothing was undone.`;
    throw new Refusal([{ field: "form", message }]);
  }
  const isRemoval = before.deletedAt !== after.deletedAt;
  const head = isRemoval ? { deletedAt: before.deletedAt, mergedIntoId: before.mergedIntoId } : {};
  const next = { ...merged, ...head };
  saveState(tx, kind, changesFacts.includes(of) ? withFormerValues(tx, kind, now, next) : next, by);
}

/**
 * Takes back everything that one step changed, as a step of its own; what was changed since in other fields stays.
 * `not-found` when there is no such step; `invalid`, and nothing written, when it was undone before or when a record was
 * changed since in the same field.
 */
export async function undoStep(stepId: string, by: Authorship): Promise<Outcome<Step>> {
  return permitted(by, "write records", (tx): Outcome<Step> => {
    const step = findStep(tx, stepId);
    if (!step) return { kind: "not-found" };
    if (step.undoneBy) throw new Refusal([{ field: "form", message: "This was undone already." }]);
    const within = beginStep(tx, "undo", by);
    const written = tx
      .select({ kind: revisions.recordKind, id: revisions.recordId, version: revisions.version })
      .from(revisions)
      .where(eq(revisions.stepId, stepId))
      .orderBy(desc(revisions.sequence))
      .all();
    for (const { kind, ...revision } of written) {
      undoRevision(tx, kind as RecordKind, revision, step.kind, within);
    }
    markUndone(tx, stepId, within.stepId);
    return { kind: "done", value: { stepId: within.stepId, records: written.length } };
  });
}
