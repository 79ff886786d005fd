"use server";

import { submitImport, submitImportFile } from "../_server/import-submission";

export async function importFileAction(_: string | null, form: FormData): Promise<string | null> {
  return submitImportFile(form);
}

export async function importAction(_: string | null, form: FormData): Promise<string | null> {
  return submitImport(form);
}
