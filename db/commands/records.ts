import type { Outcome } from "@/domain/command-outcome";
import { type Choices, type Collision, isSame, mergeFields, writtenFields } from "@/domain/field-merge";
import type { RecordStates } from "@/domain/record-state";
import type { RecordKind } from "@/domain/revision";
import { type Db, writing } from "../client";
import { findHead } from "../record";
import { keepRules } from "../record-rules";
import { refusing } from "../refusal";
import type { Authorship } from "../revision";
import { stateAt } from "../snapshots";
import { readState, saveState } from "../states/record-states";

/** A record after a command: where it is now and at which version. */
export type Changed = { id: string; slug: string; version: number };

/** Thrown inside a transaction to roll it back where two versions collide. Never leaves this file. */
class Conflict extends Error {
  constructor(
    readonly version: number,
    readonly collisions: Collision[],
  ) {
    super("conflict");
  }
}

/** Runs a command's transaction: Refusals and conflicts in it become outcomes with nothing written. */
function deciding(write: (tx: Db) => Outcome<Changed>): Outcome<Changed> {
  try {
    const outcome = refusing(() => writing(write));
    return outcome.kind === "done" ? outcome.value : outcome;
  } catch (error) {
    if (error instanceof Conflict)
      return { kind: "conflict", version: error.version, collisions: error.collisions };
    throw error;
  }
}

const changed = ({ id, slug, version }: Changed): Outcome<Changed> => ({
  kind: "done",
  value: { id, slug, version },
});

/**
 * Changes some fields of a record, as seen at `version`. Whatever somebody else changed since is kept; a field that both
 * changed differently is a conflict unless `chosen` says whose value counts. Nothing is written, and no revision, where
 * nothing differs. `not-found` when there is no such record or it was removed.
 */
export function changeState<Kind extends RecordKind>(
  kind: Kind,
  slugOrId: string,
  seen: { version: number; chosen?: Choices },
  fieldsOf: (tx: Db, base: RecordStates[Kind]) => Partial<RecordStates[Kind]>,
  by: Authorship,
): Outcome<Changed> {
  return deciding((tx) => {
    const head = findHead(tx, kind, slugOrId);
    const theirs = head && readState(tx, kind, head.id);
    if (!theirs || theirs.deletedAt !== null) return { kind: "not-found" };
    const base = seen.version === theirs.version ? theirs : stateAt(tx, kind, theirs.id, seen.version);
    if (!base) return { kind: "conflict", version: theirs.version, collisions: [] };
    const mine = { ...base, ...fieldsOf(tx, base) };
    const { merged, collisions } = mergeFields(base, mine, theirs, seen.chosen);
    if (collisions.length > 0) throw new Conflict(theirs.version, collisions);
    if (writtenFields(merged).every((field) => isSame(merged[field], theirs[field]))) return changed(theirs);
    keepRules(tx, kind, merged);
    return changed(saveState(tx, kind, merged, by));
  });
}

/**
 * Takes a record out of the register: it leaves a tombstone, its history is kept, and nothing that refers to it changes.
 * `not-found` when there is none or it was removed before.
 */
export async function removeRecord(
  kind: RecordKind,
  slugOrId: string,
  by: Authorship,
): Promise<Outcome<Changed>> {
  return deciding((tx) => {
    const head = findHead(tx, kind, slugOrId);
    const state = head && readState(tx, kind, head.id);
    if (!state || state.deletedAt !== null) return { kind: "not-found" };
    const at = new Date(Date.now()).toISOString();
    return changed(saveState(tx, kind, { ...state, deletedAt: at }, by, at));
  });
}
