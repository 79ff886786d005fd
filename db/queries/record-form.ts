import type { PlainKind } from "@/domain/record-form-fields";
import { type RecordValues, recordValues } from "@/domain/record-values";
import type { RecordRef } from "@/domain/revision";
import { type Db, getDb } from "../client";
import { findHead } from "../record";
import { loadRecordNames, recordRef } from "../record-names";
import { readState } from "../states/record-states";

/** A record as its form shows it: its fields as text, its version, and the printed forms that keep their language. */
export type EditableRecord = {
  record: RecordRef;
  version: number;
  values: RecordValues;
  forms: { form: string; language: string | null; script: string | null }[];
};

function refOf(db: Db) {
  return (kind: "group" | "party", id: string) => loadRecordNames(db, kind, [id]).get(id) ?? null;
}

/** A group, person, venue, party, topic or source as its form shows it, removed ones included; null when there is none. */
export async function getEditableRecord(kind: PlainKind, slugOrId: string): Promise<EditableRecord | null> {
  const db = getDb();
  const head = findHead(db, kind, slugOrId);
  const state = head && readState(db, kind, head.id);
  const record = head && recordRef(db, kind, head.id);
  if (!state || !record) return null;
  const forms = "printedForms" in state ? state.printedForms : [];
  return { record, version: state.version, values: recordValues(kind, state, refOf(db)), forms };
}
