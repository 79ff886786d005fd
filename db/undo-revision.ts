import { desc, eq } from "drizzle-orm";
import { quoted } from "@/domain/form-part";
import type { RecordKind, StepKind } from "@/domain/revision";
import { withFormerValues } from "./citations-after";
import type { Db } from "./client";
import { loadRecordNames } from "./record-names";
import { Refusal } from "./refusal";
import type { Authorship } from "./revision";
import { revisions, steps } from "./schema/history";
import { readState, saveState } from "./states/record-states";
import { type Undone, undoneState, withPresentNames } from "./undone-state";

/** A revision that a step wrote. */
export type WrittenRevision = { kind: RecordKind; id: string; version: number };

/** A record of a step that cannot be undone, and why, as words behind its name: "was changed since in the same place: its status". */
export type Hindrance = { kind: RecordKind; id: string; reason: string };

/** The revisions of a step, last first. */
export function revisionsOf(tx: Db, stepId: string): WrittenRevision[] {
  return tx
    .select({ kind: revisions.recordKind, id: revisions.recordId, version: revisions.version })
    .from(revisions)
    .where(eq(revisions.stepId, stepId))
    .orderBy(desc(revisions.sequence))
    .all() as WrittenRevision[];
}

/** What a step did at the root: of an undo, and of an undo of that, the kind of the step that was undone first. */
export function rootKind(tx: Db, step: { id: string; kind: StepKind }): StepKind {
  const undone = step.kind === "undo" && tx.select().from(steps).where(eq(steps.undoneBy, step.id)).get();
  return undone ? rootKind(tx, undone) : step.kind;
}

// A merge says of no session anything else than before: its sources still do what they did once it is undone.
const changesFacts: readonly StepKind[] = ["bulk change", "import", "unfinished import"];

/** What a record is once its revision, of a step of the kind `of`, is undone, as it is to be written; as undoneState tells. */
export function undoneRevision<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  revision: { id: string; version: number },
  of: StepKind,
): Undone<Kind> {
  const undone = undoneState(tx, kind, revision);
  if ("reason" in undone || !undone.state || !changesFacts.includes(of)) return undone;
  const now = readState(tx, kind, revision.id);
  const present = now ? withPresentNames(tx, kind, now, undone.state) : undone;
  if (!now || "reason" in present || !present.state) return present;
  return { state: withFormerValues(tx, kind, now, present.state) };
}

/** Writes that state; the hindrance, with nothing written, where there is one. */
export function undoRevision(
  tx: Db,
  { kind, ...revision }: WrittenRevision,
  of: StepKind,
  by: Authorship,
): Hindrance[] {
  const undone = undoneRevision(tx, kind, revision, of);
  if ("reason" in undone) return [{ kind, id: revision.id, reason: undone.reason }];
  if (undone.state) saveState(tx, kind, undone.state, by);
  return [];
}

/** Whether a step of this kind at the root can be undone without these records: a merge is one of both its records, or none. */
export function canBeLeftOut(of: StepKind, hindrances: readonly Hindrance[]): boolean {
  return of !== "merge" || hindrances.every(({ kind }) => kind === "session");
}

const told = 3;

/** Refuses an undo, naming the first records that hinder it. */
export function refuseUndo(tx: Db, hindrances: readonly Hindrance[]): never {
  const sentences = hindrances.slice(0, told).map(({ kind, id, reason }) => {
    const name = loadRecordNames(tx, kind, [id]).get(id)?.name ?? id;
    return `The ${kind} ${quoted(name)} ${reason}.`;
  });
  const more = hindrances.length - told;
  const others = more > 0 ? ` So were ${more.toLocaleString("en-GB")} more.` : "";
  throw new Refusal([{ field: "form", message: `${sentences.join(" ")}${others} Nothing was undone.` }]);
}
