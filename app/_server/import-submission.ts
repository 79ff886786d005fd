import "server-only";
import { redirect } from "next/navigation";
import { readTable } from "@/db/imports/table-file";
import { formatBytes } from "@/domain/attachment-words";
import { fileName } from "@/domain/file-name";
import { guessColumns } from "@/domain/import/column-guess";
import { openedForm, readImportForm } from "@/domain/import/import-form";
import { largestTable } from "@/domain/import/table";
import { signInSentence } from "@/domain/signed-out";
import { clientAddress } from "./client-address";
import { now } from "./clock";
import { findJob, isImporting, keepJob } from "./import-jobs";
import { startImport } from "./import-run";
import { logSecurity } from "./security-log";
import { throttleRefusal } from "./throttle";
import { currentViewer } from "./viewer";

const gone = "This file is not kept any more: send it again.";

/** Who imports; or why they may not, in a sentence. */
async function importer() {
  const { mayWrite, role, name, accountId } = await currentViewer();
  if (mayWrite) return { ok: true as const, by: { author: name, accountId, role }, owner: accountId ?? "" };
  logSecurity("write refused", { account: accountId });
  return {
    ok: false as const,
    message: role === null ? signInSentence : "You may read this register but not change it.",
  };
}

/** Takes a file that was sent and goes to the page of its import; a sentence where it is not taken. */
export async function submitImportFile(form: FormData): Promise<string> {
  const who = await importer();
  if (!who.ok) return who.message;
  const tooOften = await throttleRefusal("import", clientAddress());
  if (tooOften) return tooOften.sentence;
  const file = form.get("file");
  if (!(file instanceof File) || (file.size === 0 && ["", "undefined"].includes(file.name)))
    return "Choose a file.";
  if (file.size > largestTable) {
    return `This file has ${formatBytes(file.size)}, and at most ${formatBytes(largestTable)} can be imported.`;
  }
  const reading = await readTable(Buffer.from(await file.arrayBuffer()));
  if (!reading.ok) return reading.message;
  const { table } = reading;
  const opened = openedForm(guessColumns(table.headings));
  const job = keepJob({
    owner: who.owner,
    name: fileName(file.name),
    bytes: file.size,
    table,
    form: opened,
    at: now(),
  });
  await startImport(job, "preview", who.by);
  redirect(`/import/${job.id}`);
}

/** Previews an import anew as the posted form says, or has it go in as it was previewed; a sentence where that cannot be. */
export async function submitImport(form: FormData): Promise<string> {
  const who = await importer();
  if (!who.ok) return who.message;
  const job = findJob(String(form.get("import") ?? ""), who.owner, now());
  if (!job) return gone;
  if (isImporting(job)) return "Its rows are going in at this moment.";
  const { stage } = job;
  if (stage.kind === "imported")
    return "This file went in already. Send it again to compare it with the register.";
  const isPreview = form.get("do") !== "import";
  if (isPreview) {
    const tooOften = await throttleRefusal("import", clientAddress());
    if (tooOften) return tooOften.sentence;
    job.form = readImportForm(form, job.table.headings.length);
  } else if (stage.kind !== "previewed") return "Nothing was imported: preview it first.";
  await startImport(job, isPreview ? "preview" : "import", who.by);
  redirect(`/import/${job.id}`);
}
