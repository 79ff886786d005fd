"use server";

import { undoStep } from "@/db/commands/merges";
import { removeRecord, restoreRecord, restoreVersion } from "@/db/commands/records";
import { recordHref } from "@/domain/record-address";
import { runButton } from "../_server/form-action";
import { postedRecord } from "../_server/posted-record";

export async function removeAction(_: string | null, form: FormData): Promise<string | null> {
  const { kind, slug, note } = postedRecord(form);
  return runButton({
    command: (by) => removeRecord(kind, slug, { ...by, note }),
    address: (record) => recordHref(kind, record.slug),
    notice: "removed",
  });
}

export async function restoreAction(_: string | null, form: FormData): Promise<string | null> {
  const { kind, slug, note } = postedRecord(form);
  return runButton({
    command: (by) => restoreRecord(kind, slug, { ...by, note }),
    address: (record) => recordHref(kind, record.slug),
    notice: "restored",
  });
}

export async function restoreVersionAction(_: string | null, form: FormData): Promise<string | null> {
  const { kind, slug, version, note } = postedRecord(form);
  return runButton({
    command: (by) => restoreVersion(kind, slug, version, { ...by, note }),
    address: (record) => recordHref(kind, record.slug),
    notice: "restored",
  });
}

export async function undoStepAction(_: string | null, form: FormData): Promise<string | null> {
  return runButton({
    command: (by) => undoStep(String(form.get("step") ?? ""), by),
    address: () => "/changes",
    notice: "undone",
  });
}
