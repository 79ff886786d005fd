import { and, eq } from "drizzle-orm";
import type { RecordStates } from "@/domain/record-state";
import type { RecordKind } from "@/domain/revision";
import type { Db } from "./client";
import { isFirstSnapshot, withIds } from "./first-snapshots";
import { snapshotSchema } from "./revision";
import { revisions } from "./schema/history";

type Old = Record<string, unknown> & { id: string; outcomes?: object[]; citations?: object[] };

// An outcome had no id of its own: its place in the session makes one that is the same whenever the snapshot is read.
const outcomeId = (recordId: string, position: number) =>
  recordId.slice(0, 16) + position.toString(16).padStart(4, "0");

/** Schema 1 (before anything could be changed) knew no merges, no evidence of outcomes and no reasons of citations. */
function fromSchema1(old: Old): Old {
  const unstated = { place: null, evidence: null, evidenceSourceId: null, carriedFromId: null };
  return {
    mergedIntoId: null,
    ...old,
    ...(old.outcomes && {
      outcomes: old.outcomes.map((outcome, position) => ({
        id: outcomeId(old.id, position),
        ...unstated,
        ...outcome,
      })),
    }),
    ...(old.citations && { citations: old.citations.map((citation) => ({ reason: null, ...citation })) }),
  };
}

/** Schema 2 knew no photographs and papers of a session. */
function fromSchema2(kind: RecordKind, old: Old): Old {
  return kind === "session" ? { attachments: [], ...old } : old;
}

/** Schema 3 knew no values that a source supported before they were changed. */
function fromSchema3(old: Old): Old {
  return old.citations
    ? { ...old, citations: old.citations.map((citation) => ({ former: null, ...citation })) }
    : old;
}

/** A revision's snapshot as a state of today, whichever schema it was written with. Throws for a schema not yet known. */
export function readSnapshot<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  schemaVersion: number,
  snapshot: unknown,
): RecordStates[Kind] {
  if (schemaVersion > snapshotSchema) throw new Error(`a snapshot of schema ${schemaVersion} cannot be read`);
  let state = snapshot as Old;
  if (kind === "session" && isFirstSnapshot(state)) state = withIds(tx, state);
  if (schemaVersion < 2) state = fromSchema1(state);
  if (schemaVersion < 3) state = fromSchema2(kind, state);
  if (schemaVersion < 4) state = fromSchema3(state);
  return state as unknown as RecordStates[Kind];
}

/** The state that a record had at a version; null when it never had it. */
export function stateAt<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  id: string,
  version: number,
): RecordStates[Kind] | null {
  const row = tx
    .select({ schemaVersion: revisions.schemaVersion, snapshot: revisions.snapshot })
    .from(revisions)
    .where(and(eq(revisions.recordKind, kind), eq(revisions.recordId, id), eq(revisions.version, version)))
    .get();
  return row ? readSnapshot(tx, kind, row.schemaVersion, row.snapshot) : null;
}
