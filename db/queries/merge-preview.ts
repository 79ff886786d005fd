import type { Outcome } from "@/domain/command-outcome";
import { mergedState } from "@/domain/record-merge";
import type { PersonState, RecordStates } from "@/domain/record-state";
import type { RecordRef } from "@/domain/revision";
import { getDb } from "../client";
import { doubtOf, mergeable } from "../merge-rules";
import { recordRef } from "../record-names";
import { type MergeableKind, referringRecords } from "../referring-records";
import { refusing } from "../refusal";
import { recordHint } from "./record-hint";

/**
 * What a merge would do: how many records would name `into` instead of `from`, which names it would gain, and why the two
 * are probably not one, in a sentence, where something says so.
 */
export type MergePreview = {
  from: RecordRef;
  into: RecordRef;
  /** What tells each from its namesakes; null where nothing does. */
  hints: { from: string | null; into: string | null };
  records: number;
  names: string[];
  doubt: string | null;
};

function namesOf<Kind extends MergeableKind>(kind: Kind, state: RecordStates[Kind]): string[] {
  if (kind === "person") return (state as PersonState).printedForms.map(({ form }) => form);
  return "otherNames" in state ? state.otherNames : [];
}

/** What merging one record into another would do; `invalid` with the same sentences with which mergeRecords refuses. */
export async function previewMerge<Kind extends MergeableKind>(
  kind: Kind,
  fromSlug: string,
  intoSlug: string,
): Promise<Outcome<MergePreview>> {
  const db = getDb();
  return refusing(() => {
    const { gone, kept } = mergeable(db, kind, fromSlug, intoSlug);
    const [from, into] = [recordRef(db, kind, gone.id), recordRef(db, kind, kept.id)];
    if (!from || !into) throw new Error(`a ${kind} that was read has no name`);
    const known = new Set(namesOf(kind, kept));
    const names = namesOf(kind, mergedState(kind, kept, gone)).filter((name) => !known.has(name));
    const records = referringRecords(db, kind, gone.id).length;
    const hints = { from: recordHint(db, kind, gone.id), into: recordHint(db, kind, kept.id) };
    return { from, into, hints, records, names, doubt: doubtOf(db, kind, { gone, kept }) };
  });
}
