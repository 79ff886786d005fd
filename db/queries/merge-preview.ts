import { mergedState } from "@/domain/record-merge";
import type { PersonState, RecordStates } from "@/domain/record-state";
import type { RecordRef } from "@/domain/revision";
import { getDb } from "../client";
import { type MergeableKind, referringRecords } from "../referring-records";
import { findState } from "../states/record-states";
import { recordRef } from "./records";

/** What a merge would do: how many records would name `into` instead of `from`, and which names it would gain. */
export type MergePreview = { from: RecordRef; into: RecordRef; records: number; names: string[] };

function namesOf<Kind extends MergeableKind>(kind: Kind, state: RecordStates[Kind]): string[] {
  if (kind === "person") return (state as PersonState).printedForms.map(({ form }) => form);
  return "otherNames" in state ? state.otherNames : [];
}

/** What merging one record into another would do; null when either is missing, removed, or both are the same. */
export async function previewMerge<Kind extends MergeableKind>(
  kind: Kind,
  fromSlug: string,
  intoSlug: string,
): Promise<MergePreview | null> {
  const db = getDb();
  const [gone, kept] = [findState(db, kind, fromSlug), findState(db, kind, intoSlug)];
  const [from, into] = [gone && recordRef(db, kind, gone.id), kept && recordRef(db, kind, kept.id)];
  if (!gone || !kept || !from || !into || gone.deletedAt || kept.deletedAt || gone.id === kept.id)
    return null;
  const known = new Set(namesOf(kind, kept));
  const names = namesOf(kind, mergedState(kind, kept, gone)).filter((name) => !known.has(name));
  return { from, into, records: referringRecords(db, kind, gone.id).length, names };
}
