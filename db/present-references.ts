import { quoted } from "@/domain/form-part";
import { mapReferences, referencesOf } from "@/domain/record-references";
import type { RecordStates } from "@/domain/record-state";
import type { RecordKind, RecordRef } from "@/domain/revision";
import type { Db } from "./client";
import { loadRecordNames, type NamedRecord, recordRef } from "./record-names";
import { Refusal } from "./refusal";

/** Where a merged record went, however often it was merged since; itself where it was not. */
function afterMerges(tx: Db, kind: RecordKind, record: NamedRecord): NamedRecord {
  const passed = new Set([record.id]);
  for (let at = record; ; ) {
    const next = at.mergedIntoId && loadRecordNames(tx, kind, [at.mergedIntoId]).get(at.mergedIntoId);
    if (!next || passed.has(next.id)) return at;
    passed.add(next.id);
    at = next;
  }
}

/** Gives for every record that some states refer to the one that it was merged into, itself where it was not. */
export function presentIds<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  states: RecordStates[Kind][],
): (of: RecordKind, id: string) => string {
  const now = new Map<string, string>();
  const references = referencesOf(kind, states);
  for (const of of new Set(references.map((each) => each.kind))) {
    const ids = references.filter((each) => each.kind === of).map(({ id }) => id);
    for (const [id, known] of loadRecordNames(tx, of, ids)) {
      now.set(`${of} ${id}`, afterMerges(tx, of, known).id);
    }
  }
  return (of, id) => now.get(`${of} ${id}`) ?? id;
}

/** The records that a state refers to and that were removed since, as their histories name them; merged ones count as those they are now. */
export function removedReferences<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  state: RecordStates[Kind],
): RecordRef[] {
  const presentId = presentIds(tx, kind, [state]);
  return referencesOf(kind, [state]).flatMap(({ kind: of, id }) => {
    const record = recordRef(tx, of, presentId(of, id));
    if (!record) return [{ kind: of, id, slug: id, name: id, deletedAt: null }];
    return record.deletedAt === null ? [] : [record];
  });
}

/**
 * A state of old with its references as they are now: merged records stand for those they were merged into. Throws a
 * Refusal that names every record it refers to that was removed since.
 */
export function withPresentReferences<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  state: RecordStates[Kind],
): RecordStates[Kind] {
  const removed = removedReferences(tx, kind, state).map((each) => `the ${each.kind} ${quoted(each.name)}`);
  if (removed.length > 0) {
    const message = `This version names what is not in the register any more: ${removed.join(", ")}. Restore that first.`;
    throw new Refusal([{ field: "form", message }]);
  }
  return mapReferences(kind, state, presentIds(tx, kind, [state]));
}
