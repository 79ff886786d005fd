import { desc, eq } from "drizzle-orm";
import { fieldLabel } from "@/domain/field-label";
import { isSame, mergeFields, writtenFields } from "@/domain/field-merge";
import { quoted } from "@/domain/form-part";
import type { RecordStates } from "@/domain/record-state";
import { usesSentence } from "@/domain/record-uses";
import type { RecordKind, StepKind } from "@/domain/revision";
import { withFormerValues } from "./citations-after";
import type { Db } from "./client";
import { loadRecordNames } from "./record-names";
import { countUses } from "./record-uses";
import { Refusal } from "./refusal";
import type { Authorship } from "./revision";
import { revisions } from "./schema/history";
import { stateAt } from "./snapshots";
import { readState, saveState } from "./states/record-states";

/** A revision that a step wrote. */
export type WrittenRevision = { kind: RecordKind; id: string; version: number };

/** The revisions of a step, last first. */
export function revisionsOf(tx: Db, stepId: string): WrittenRevision[] {
  return tx
    .select({ kind: revisions.recordKind, id: revisions.recordId, version: revisions.version })
    .from(revisions)
    .where(eq(revisions.stepId, stepId))
    .orderBy(desc(revisions.sequence))
    .all() as WrittenRevision[];
}

const nameOf = (tx: Db, kind: RecordKind, id: string) =>
  quoted(loadRecordNames(tx, kind, [id]).get(id)?.name ?? id);

function refuse(message: string): never {
  throw new Refusal([{ field: "form", message: `${message} Nothing was undone.` }]);
}

/** A session that a step added is removed; what was added with it stays where anything names it, or somebody changed it. */
function withoutAddition<Kind extends RecordKind>(tx: Db, kind: Kind, id: string): RecordStates[Kind] | null {
  const now = readState(tx, kind, id);
  if (!now || now.deletedAt !== null) return null;
  if (kind === "session" && now.version > 1) {
    refuse(`The session ${nameOf(tx, kind, id)} was changed since it was added.`);
  }
  if (now.version > 1 || usesSentence(countUses(tx, kind, id)) !== null) return null;
  return { ...now, deletedAt: new Date(Date.now()).toISOString() };
}

/**
 * The state of a record without what one of its revisions did, whatever was changed since in other fields kept; null where
 * nothing is to be done. Throws a Refusal where it was changed since in the same field.
 */
export function undoneState<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  { id, version }: Pick<WrittenRevision, "id" | "version">,
): RecordStates[Kind] | null {
  if (version === 1) return withoutAddition(tx, kind, id);
  const [before, after] = [stateAt(tx, kind, id, version - 1), stateAt(tx, kind, id, version)];
  const now = readState(tx, kind, id);
  if (!before || !after || !now) throw new Error(`no version ${version} of ${kind} ${id} to undo`);
  const { merged, collisions } = mergeFields(after, before, now);
  if (collisions.length > 0) {
    const labels = collisions.map(({ field }) => fieldLabel(field).toLowerCase()).join(", ");
    refuse(`The ${kind} ${nameOf(tx, kind, id)} was changed since in the same place: its ${labels}.`);
  }
  const isRemoval = before.deletedAt !== after.deletedAt;
  const head = isRemoval ? { deletedAt: before.deletedAt, mergedIntoId: before.mergedIntoId } : {};
  const undone = { ...merged, ...head };
  const isThere = undone.deletedAt === now.deletedAt && undone.mergedIntoId === now.mergedIntoId;
  if (isThere && writtenFields(undone).every((field) => isSame(undone[field], now[field]))) return null;
  return undone;
}

// A merge says of no session anything else than before: its sources still do what they did once it is undone.
const changesFacts: readonly StepKind[] = ["bulk change", "import", "unfinished import"];

/** Writes that state, as undoneState tells, after a step of the kind `of`: sources say what they say of what is there then. */
export function undoRevision(
  tx: Db,
  { kind, ...revision }: WrittenRevision,
  of: StepKind,
  by: Authorship,
): void {
  const state = undoneState(tx, kind, revision);
  const now = state && changesFacts.includes(of) ? readState(tx, kind, revision.id) : null;
  if (state) saveState(tx, kind, now ? withFormerValues(tx, kind, now, state) : state, by);
}
