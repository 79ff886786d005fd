import "server-only";
import { setTimeout } from "node:timers/promises";
import { importTable } from "@/db/commands/imports";
import type { ImportOptions } from "@/db/imports/import-context";
import { previewImport } from "@/db/imports/run-import";
import { mappingProblems } from "@/domain/import/column-guess";
import { now } from "./clock";
import { type Author, sentencesOf } from "./form-action";
import { registerChanged } from "./freshness";
import { type ImportJob, setStage } from "./import-jobs";
import { tellLog } from "./server-log";

/** Thrown out of a preview that another one has overtaken. */
class Overtaken extends Error {}

const soon = 1500;

function optionsOf({ form, stage }: ImportJob): ImportOptions {
  const { group, status, addLikely, answers } = form;
  const seen = stage.kind === "previewed" ? stage.rows.flatMap((row) => row.seen ?? []) : [];
  return {
    group,
    status,
    addLikely,
    answers,
    now: now(),
    seen: new Map(seen.map(({ id, version }) => [id, version])),
  };
}

const unforeseen =
  "Something went wrong that should not. What went in before can be undone among the recent changes.";

function note(job: ImportJob, error: unknown): void {
  if (error instanceof Overtaken) return;
  tellLog("failure", { route: "/import", name: (error as Error).name });
  setStage(job, { kind: "failed", message: unforeseen });
}

async function runPreview(job: ImportJob, by: Author): Promise<void> {
  job.run += 1;
  const { run, table, form } = job;
  setStage(job, { kind: "previewing", done: 0 });
  const outcome = await previewImport(
    { table, mapping: form.mapping, options: optionsOf(job) },
    by,
    (done) => {
      if (job.run !== run) throw new Overtaken();
      setStage(job, { kind: "previewing", done });
    },
  );
  if (outcome.kind === "done") setStage(job, { kind: "previewed", rows: outcome.value });
  else
    setStage(job, {
      kind: "failed",
      message: sentencesOf(outcome)
        .map(({ message }) => message)
        .join(" "),
    });
}

async function runImport(job: ImportJob, by: Author): Promise<void> {
  const { table, form, name } = job;
  const asked = { table, mapping: form.mapping, options: optionsOf(job) };
  setStage(job, { kind: "importing", done: 0, stepId: null });
  const outcome = await importTable(asked, { ...by, note: `Import of ${name}` }, (done, stepId) =>
    setStage(job, { kind: "importing", done, stepId }),
  );
  if (outcome.kind === "done") setStage(job, { kind: "imported", ...outcome.value });
  else
    setStage(job, {
      kind: "failed",
      message: sentencesOf(outcome)
        .map(({ message }) => message)
        .join(" "),
    });
}

/** Why a file cannot be read as it is said to be, in sentences; none where it can. */
export const problemsOf = ({ table, form }: ImportJob): string[] =>
  mappingProblems(table.headings, form.mapping, form);

/**
 * Begins a preview or the import itself, and waits a moment for it: most are done by then, and the page of any other says how
 * far it is.
 */
export async function startImport(job: ImportJob, what: "preview" | "import", by: Author): Promise<void> {
  if (problemsOf(job).length > 0) return setStage(job, { kind: "waiting" });
  const run = what === "preview" ? runPreview(job, by) : runImport(job, by);
  const ended = run.catch((error) => note(job, error));
  await Promise.race([ended, setTimeout(soon)]);
  if (what === "import") registerChanged();
}
