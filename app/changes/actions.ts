"use server";

import { mergeRecords } from "@/db/commands/merges";
import { removeRecord, restoreRecord, restoreVersion } from "@/db/commands/records";
import { mergeableKinds } from "@/db/referring-records";
import { recordHref } from "@/domain/record-address";
import type { RecordFormState } from "@/domain/record-form-state";
import { answered, runButton } from "../_server/form-action";
import { postedRecord } from "../_server/posted-record";
import { submitRecord } from "../_server/record-submission";
import { submitRestore } from "../_server/restore-submission";
import { submitUndo } from "../_server/undo-submission";

export async function recordEditAction(before: RecordFormState, form: FormData): Promise<RecordFormState> {
  return answered(before, await submitRecord(form));
}

export async function removeAction(_: string | null, form: FormData): Promise<string | null> {
  const { kind, slug, note } = postedRecord(form);
  const isConfirmed = form.get("confirmed") === "yes";
  return runButton({
    command: (by) => removeRecord(kind, slug, { ...by, note }, { isConfirmed }),
    address: (record) => recordHref(kind, record.slug),
    notice: "removed",
  });
}

export async function restoreAction(_: string | null, form: FormData): Promise<string | null> {
  const { kind, slug, note } = postedRecord(form);
  return submitRestore({ kind, slug, version: null }, (by) => restoreRecord(kind, slug, { ...by, note }));
}

export async function restoreVersionAction(_: string | null, form: FormData): Promise<string | null> {
  const { kind, slug, version, note } = postedRecord(form);
  return submitRestore({ kind, slug, version }, (by) => restoreVersion(kind, slug, version, { ...by, note }));
}

export async function mergeAction(_: string | null, form: FormData): Promise<string | null> {
  const { kind, slug } = postedRecord(form);
  const mergeable = mergeableKinds.find((each) => each === kind);
  if (!mergeable) return `A ${kind} cannot be merged.`;
  const [into, isConfirmed] = [String(form.get("into") ?? ""), form.get("confirmed") === "yes"];
  return runButton({
    command: (by) => mergeRecords(mergeable, slug, into, by, { isConfirmed }),
    address: (kept) => recordHref(kind, kept.slug),
    notice: "merged",
    about: ({ stepId }) => stepId,
  });
}

export async function undoStepAction(_: string | null, form: FormData): Promise<string | null> {
  return submitUndo(form);
}
