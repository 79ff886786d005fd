import "server-only";
import { connection } from "next/server";
import { questionsOf, rowKinds } from "@/domain/import/imported-row";
import { now } from "../_server/clock";
import { findJob, type ImportJob } from "../_server/import-jobs";
import { problemsOf } from "../_server/import-run";
import { currentViewer } from "../_server/viewer";
import { loadUnfinishedImports } from "./unfinished-imports";

type Parameters = Record<string, string | string[] | undefined>;

/** Which rows of an import its address asks for. */
function readShown(parameters: Parameters) {
  const [show] = [parameters.show].flat();
  const from = Number([parameters.from].flat()[0] ?? 0);
  return {
    kind: rowKinds.find((each) => each === show) ?? null,
    from: Number.isSafeInteger(from) && from > 0 ? from : 0,
  };
}

/**
 * An import as its page shows it, for whoever sent the file; null where it is not kept, or was sent by somebody else. Where it is
 * over before its end, with those that are unfinished.
 */
export async function loadImport(id: string, parameters: Parameters) {
  await connection();
  const { mayWrite, accountId } = await currentViewer();
  const job: ImportJob | null = mayWrite ? findJob(id, accountId ?? "", now()) : null;
  const isOver = mayWrite && (!job || job.stage.kind === "failed");
  const unfinished = isOver ? await loadUnfinishedImports() : [];
  if (!job) return { mayWrite, job: null, unfinished } as const;
  const { stage } = job;
  const questions = stage.kind === "previewed" ? questionsOf(stage.rows) : [];
  return {
    mayWrite: true,
    job,
    unfinished,
    stage,
    questions,
    problems: problemsOf(job),
    shown: readShown(parameters),
  } as const;
}
