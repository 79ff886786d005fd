"use server";

import { keepImport } from "@/db/commands/imports";
import { runButton } from "../_server/form-action";
import { submitImport, submitImportFile } from "../_server/import-submission";

export async function importFileAction(_: string | null, form: FormData): Promise<string | null> {
  return submitImportFile(form);
}

export async function importAction(_: string | null, form: FormData): Promise<string | null> {
  return submitImport(form);
}

export async function keepImportAction(_: string | null, form: FormData): Promise<string | null> {
  return runButton({
    command: (by) => keepImport(String(form.get("step") ?? ""), by),
    address: () => "/import",
    notice: "saved",
  });
}
