import "server-only";
import { connection } from "next/server";
import { findGroups } from "@/db/queries/choices";
import { listParties } from "@/db/queries/parties";
import { type EditableRecord, getEditableRecord } from "@/db/queries/record-form";
import { packEntries } from "@/domain/posted-edit";
import { readRecordForm } from "@/domain/record-form";
import { type PlainKind, recordFields } from "@/domain/record-form-fields";
import type { RecordFormState } from "@/domain/record-form-state";
import { nameIn, type RecordValues } from "@/domain/record-values";
import { openedEditing } from "@/domain/session-form-state";

/** A record as its form shows it, removed ones included; null when there is none. */
export async function loadEditableRecord(kind: PlainKind, slug: string) {
  await connection();
  return getEditableRecord(kind, slug);
}

/** The form of a record as it is opened. */
export function openedRecordForm(
  kind: PlainKind,
  { record, version, values }: EditableRecord,
): RecordFormState {
  const opened = packEntries(Object.entries(values));
  const editing = openedEditing({ slug: record.slug, title: record.name, version, opened });
  return { kind, editing, values, changeNote: "", errors: [], questions: [], stamp: 0, focus: null };
}

/** Reads the fields of a record's form that were changed against the register as it now stands. */
export async function readRecord(
  kind: PlainKind,
  values: RecordValues,
  changed: ReadonlySet<string>,
  kept: EditableRecord["forms"],
) {
  const named = recordFields[kind].filter(({ control }) => control === "group");
  const findings = Object.fromEntries(
    await Promise.all(named.map(async ({ name }) => [name, await findGroups(nameIn(values, name))] as const)),
  );
  return readRecordForm(kind, values, changed, { findings, parties: await listParties(), kept });
}
