import "server-only";
import { randomBytes } from "node:crypto";
import type { ImportForm } from "@/domain/import/import-form";
import type { ImportedRow } from "@/domain/import/imported-row";
import type { Table } from "@/domain/import/table";

/** How far an import is: rows are read to be previewed, or go in; or it is done, or could not be. */
export type ImportStage =
  | { kind: "waiting" }
  | { kind: "previewing"; done: number }
  | { kind: "importing"; done: number; stepId: string | null }
  | { kind: "previewed"; rows: ImportedRow[] }
  | { kind: "imported"; rows: ImportedRow[]; stepId: string | null }
  | { kind: "failed"; message: string };

/** A file that somebody sent, what they say of it and what became of it so far. */
export type ImportJob = {
  id: string;
  /** The account that sent it; "" in local mode. */
  owner: string;
  name: string;
  bytes: number;
  table: Table;
  form: ImportForm;
  stage: ImportStage;
  /** Grows with each preview, so that one that was overtaken ends. */
  run: number;
  at: number;
};

const kept = 60 * 60 * 1000;
const mostKept = 8;
const mostBytes = 80 * 2 ** 20;

// Kept on globalThis because Next bundles what answers apart. In memory alone: nothing of a file that was merely looked at
// is left behind on the disk.
const shared = globalThis as typeof globalThis & {
  rapporteurImports?: { jobs: Map<string, ImportJob>; state: number };
};
function imports() {
  shared.rapporteurImports ??= { jobs: new Map(), state: 0 };
  return shared.rapporteurImports;
}

/** A text that changes whenever a page of an import would. */
export function importState(): string {
  return String(imports().state);
}

/** Notes how far an import is. */
export function setStage(job: ImportJob, stage: ImportStage): void {
  job.stage = stage;
  imports().state += 1;
}

/** Whether rows of a job are going in: such a one is never forgotten. */
export const isImporting = ({ stage }: ImportJob) => stage.kind === "importing";

/** The steps of the imports whose rows are going in at this moment. */
export function stepsGoingOn(): string[] {
  return [...imports().jobs.values()].flatMap(({ stage }) =>
    stage.kind === "importing" && stage.stepId ? stage.stepId : [],
  );
}

function forgetOld(now: number): void {
  const { jobs } = imports();
  const held = () => [...jobs.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  for (const [id, job] of jobs) {
    const isOver = now - job.at > kept || jobs.size > mostKept || held() > mostBytes;
    if (!isOver || isImporting(job)) continue;
    job.run += 1;
    jobs.delete(id);
  }
}

/** Keeps a file that was sent for an hour, unless many more are sent, under an id that nobody can guess. */
export function keepJob(job: Omit<ImportJob, "id" | "stage" | "run">): ImportJob {
  const made: ImportJob = { ...job, id: randomBytes(16).toString("hex"), stage: { kind: "waiting" }, run: 0 };
  imports().jobs.set(made.id, made);
  forgetOld(job.at);
  return made;
}

/** An import by its id, for whoever sent the file; null for everybody else, and once it is not kept any more. */
export function findJob(id: string, owner: string, now: number): ImportJob | null {
  forgetOld(now);
  const job = imports().jobs.get(id);
  return job && job.owner === owner ? job : null;
}
