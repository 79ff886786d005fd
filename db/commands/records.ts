import type { Outcome } from "@/domain/command-outcome";
import { type Choices, isSame, mergeFields, writtenFields } from "@/domain/field-merge";
import { wordCollisions } from "@/domain/field-words";
import type { RecordStates } from "@/domain/record-state";
import { usesSentence } from "@/domain/record-uses";
import type { RecordKind } from "@/domain/revision";
import { withFormerValues } from "../citations-after";
import type { Db } from "../client";
import { choicesHolding, savingsSince } from "../conflict-savings";
import { Conflict, permitted } from "../deciding";
import { withPresentReferences } from "../present-references";
import { namesIn } from "../record-names";
import { keepRules } from "../record-rules";
import { countUses } from "../record-uses";
import { Refusal } from "../refusal";
import type { Authorship } from "../revision";
import { stateAt } from "../snapshots";
import { findState, saveState } from "../states/record-states";

const sayItGoes = "Nothing was removed: say that it is to be removed all the same, if it is.";

/** A record after a command: where it is now and at which version. */
export type Changed = { id: string; slug: string; version: number };

/**
 * What a writer had before them: the version that they opened, and whose values they chose against which later version; of
 * a field that was saved differently since they chose, they are asked again. `isOnly` refuses whatever was changed since, as programs want it.
 */
export type Seen = { version: number; against?: number | null; chosen?: Choices; isOnly?: boolean };

const changed = ({ id, slug, version }: Changed): Outcome<Changed> => ({
  kind: "done",
  value: { id, slug, version },
});

/**
 * A record's state once the fields that `fieldsOf` gives are changed in it, as seen at `version`, before it is written. Whatever
 * somebody else changed since is kept; a Conflict where both changed a field differently and nobody chose whose counts. Null
 * where nothing differs; a Refusal where the state breaks a rule of the register.
 */
export function stateAfterChange<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  theirs: RecordStates[Kind],
  seen: Seen,
  fieldsOf: (tx: Db, base: RecordStates[Kind]) => Partial<RecordStates[Kind]>,
): RecordStates[Kind] | null {
  const base = seen.version === theirs.version ? theirs : stateAt(tx, kind, theirs.id, seen.version);
  if (!base || (seen.isOnly && base !== theirs)) throw new Conflict(theirs.version, []);
  const mine = { ...base, ...fieldsOf(tx, base) };
  const { version, against, chosen = {} } = seen;
  const held = against ? choicesHolding(tx, { kind, theirs, version: against }, chosen) : {};
  const { merged, collisions } = mergeFields(base, mine, theirs, held);
  if (collisions.length > 0) {
    const nameOf = namesIn(tx, kind, [base, mine, theirs]);
    throw new Conflict(
      theirs.version,
      wordCollisions(collisions, nameOf, savingsSince(tx, { kind, theirs, version })),
    );
  }
  if (writtenFields(merged).every((field) => isSame(merged[field], theirs[field]))) return null;
  const written = withFormerValues(tx, kind, theirs, merged);
  keepRules(tx, kind, written);
  return written;
}

/**
 * Changes some fields of a record as stateAfterChange does, with one revision; nothing is written, and no revision, where
 * nothing differs. `not-found` when there is no such record or it was removed.
 */
export async function changeState<Kind extends RecordKind>(
  kind: Kind,
  slugOrId: string,
  seen: Seen,
  fieldsOf: (tx: Db, base: RecordStates[Kind]) => Partial<RecordStates[Kind]>,
  by: Authorship,
): Promise<Outcome<Changed>> {
  return permitted(by, "write records", (tx) => {
    const theirs = findState(tx, kind, slugOrId);
    if (!theirs || theirs.deletedAt !== null) return { kind: "not-found" };
    const written = stateAfterChange(tx, kind, theirs, seen, fieldsOf);
    return changed(written ? saveState(tx, kind, written, by) : theirs);
  });
}

/**
 * Takes a record out of the register: it leaves a tombstone, its history is kept, and nothing that refers to it changes.
 * `not-found` when there is none or it was removed before; `invalid` at `confirmed` where others name it, unless the writer
 * says that it goes all the same; `conflict` where it is not at the `version` that the writer names.
 */
export async function removeRecord(
  kind: RecordKind,
  slugOrId: string,
  by: Authorship,
  { isConfirmed, version }: { isConfirmed: boolean; version?: number } = { isConfirmed: false },
): Promise<Outcome<Changed>> {
  return permitted(by, "write records", (tx) => {
    const state = findState(tx, kind, slugOrId);
    if (!state || state.deletedAt !== null) return { kind: "not-found" };
    if (version !== undefined && version !== state.version)
      return { kind: "conflict", version: state.version, conflicts: [] };
    const uses = isConfirmed ? null : usesSentence(countUses(tx, kind, state.id));
    if (uses) throw new Refusal([{ field: "confirmed", message: `${uses} ${sayItGoes}` }]);
    const at = new Date(Date.now()).toISOString();
    return changed(saveState(tx, kind, { ...state, deletedAt: at }, by, at));
  });
}

/** Puts a removed record back as it was. `not-found` when there is none; a record that is there stays as it is. */
export async function restoreRecord(
  kind: RecordKind,
  slugOrId: string,
  by: Authorship,
): Promise<Outcome<Changed>> {
  return permitted(by, "write records", (tx) => {
    const state = findState(tx, kind, slugOrId);
    if (!state) return { kind: "not-found" };
    if (state.deletedAt === null) return changed(state);
    const back = { ...withPresentReferences(tx, kind, state), deletedAt: null, mergedIntoId: null };
    keepRules(tx, kind, back);
    return changed(saveState(tx, kind, back, by));
  });
}

/**
 * Gives a record the state that it had at `version` as a new one, also where it was removed since. `not-found` when there is
 * no such record or version; `invalid` where that state names what is not in the register any more.
 */
export async function restoreVersion(
  kind: RecordKind,
  slugOrId: string,
  version: number,
  by: Authorship,
): Promise<Outcome<Changed>> {
  return permitted(by, "write records", (tx) => {
    const now = findState(tx, kind, slugOrId);
    const then = now && stateAt(tx, kind, now.id, version);
    if (!now || !then) return { kind: "not-found" };
    const { slug, version: current, createdAt } = now;
    const kept = { slug, version: current, createdAt, deletedAt: null, mergedIntoId: null };
    const back = { ...withPresentReferences(tx, kind, then), ...kept };
    const isThere =
      now.deletedAt === null && writtenFields(back).every((field) => isSame(back[field], now[field]));
    if (isThere) return changed(now);
    keepRules(tx, kind, back);
    return changed(saveState(tx, kind, back, by));
  });
}
