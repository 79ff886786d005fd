import { fieldLabel } from "@/domain/field-label";
import { isSame, writtenFields } from "@/domain/field-merge";
import { quoted } from "@/domain/form-part";
import { mapReferences, referencesOf } from "@/domain/record-references";
import type { RecordStates } from "@/domain/record-state";
import { usesSentence } from "@/domain/record-uses";
import type { RecordKind } from "@/domain/revision";
import { withoutChange } from "@/domain/undone-change";
import type { Db } from "./client";
import { presentIds } from "./present-references";
import { loadRecordNames } from "./record-names";
import { countUses } from "./record-uses";
import { stateAt } from "./snapshots";
import { readState } from "./states/record-states";

/** What a record is once a change of it is undone, null where nothing is to be done; or why it cannot be, as words behind its name. */
export type Undone<Kind extends RecordKind> = { state: RecordStates[Kind] | null } | { reason: string };

/** A session that a step added is removed; what was added with it stays where anything names it, or somebody changed it. */
function withoutAddition<Kind extends RecordKind>(tx: Db, kind: Kind, id: string): Undone<Kind> {
  const now = readState(tx, kind, id);
  if (!now || now.deletedAt !== null) return { state: null };
  if (kind === "session" && now.version > 1) return { reason: "was changed since it was added" };
  if (now.version > 1 || usesSentence(countUses(tx, kind, id)) !== null) return { state: null };
  return { state: { ...now, deletedAt: new Date(Date.now()).toISOString() } };
}

/**
 * The state of a record without what its version `version` changed in it, whatever was changed since in other fields kept. The
 * reason where it was changed since in the same field.
 */
export function undoneState<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  { id, version }: { id: string; version: number },
): Undone<Kind> {
  if (version === 1) return withoutAddition(tx, kind, id);
  const [before, after] = [stateAt(tx, kind, id, version - 1), stateAt(tx, kind, id, version)];
  const now = readState(tx, kind, id);
  if (!before || !after || !now) throw new Error(`no version ${version} of ${kind} ${id} to undo`);
  const { merged, collisions } = withoutChange(before, after, now);
  if (collisions.length > 0) {
    const labels = collisions.map((field) => fieldLabel(field).toLowerCase()).join(", ");
    return { reason: `was changed since in the same place: its ${labels}` };
  }
  const isRemoval = before.deletedAt !== after.deletedAt;
  const head = isRemoval ? { deletedAt: before.deletedAt, mergedIntoId: before.mergedIntoId } : {};
  const undone = { ...merged, ...head };
  const isThere = undone.deletedAt === now.deletedAt && undone.mergedIntoId === now.mergedIntoId;
  if (isThere && writtenFields(undone).every((field) => isSame(undone[field], now[field])))
    return { state: null };
  return { state: undone };
}

/**
 * A state that a record is about to get, with what it names beyond the present one as that is now: merged records stand for
 * those they were merged into. The reason where one of them was removed since.
 */
export function withPresentNames<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  now: RecordStates[Kind],
  state: RecordStates[Kind],
): Undone<Kind> {
  const named = new Set(referencesOf(kind, [now]).map(({ id }) => id));
  const fresh = referencesOf(kind, [state]).filter(({ id }) => !named.has(id));
  if (fresh.length === 0) return { state };
  const presentId = presentIds(tx, kind, [state]);
  const to = (of: RecordKind, id: string) => (named.has(id) ? id : presentId(of, id));
  const removed = fresh.flatMap(({ kind: of, id }) => {
    const at = to(of, id);
    const known = loadRecordNames(tx, of, [at]).get(at);
    return known && known.deletedAt !== null ? [`the ${of} ${quoted(known.name)}`] : [];
  });
  if (removed.length > 0) return { reason: `named what was removed since: ${removed.join(", ")}` };
  return { state: mapReferences(kind, state, to) };
}
