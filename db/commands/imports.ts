import { eq } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import { countRows, type ImportedRow } from "@/domain/import/imported-row";
import { mayDo } from "@/domain/permission";
import type { Db } from "../client";
import { deciding, permitted } from "../deciding";
import { applyImport, type Import } from "../imports/run-import";
import { Refusal } from "../refusal";
import type { Authorship } from "../revision";
import { steps } from "../schema/history";
import { beginStep, findStep, finishImport } from "../step";

type Within = Authorship & { stepId: string };

const undoneMeanwhile = "This import was undone while its rows went in.";

/** How far an import has come, in rows, and the step that undoes it; null as long as nothing was written. */
export type ImportProgress = (done: number, stepId: string | null) => void;

/** An import that was made: the step that undoes it, null where no row changed anything, and what became of each row. */
export type Imported = { stepId: string | null; rows: ImportedRow[] };

/** Ends the step of an import whose rows were all read; one that changed nothing is none. */
async function endStep(stepId: string, isEmpty: boolean): Promise<void> {
  await deciding((tx: Db) => {
    if (isEmpty) tx.delete(steps).where(eq(steps.id, stepId)).run();
    else finishImport(tx, stepId);
    return { kind: "done", value: null };
  });
}

/** The step of an import as it goes on; a Refusal once somebody has undone it. */
function going(tx: Db, within: Within): Within {
  if (findStep(tx, within.stepId)?.undoneBy) throw new Refusal([{ field: "form", message: undoneMeanwhile }]);
  return within;
}

const number = (count: number) => count.toLocaleString("en-GB");

/**
 * Imports the rows of a table as one step, which undoStep takes back: each row that can go in does, and the others are refused
 * with their reasons. Rows go in a few at a time, so that others are answered meanwhile; where the disk fails or the server
 * dies in between, what went in before stays, as an unfinished import that can be undone or kept. `forbidden`, with nothing read, to whoever may not write.
 */
export async function importTable(
  asked: Import,
  by: Authorship,
  tell: ImportProgress = () => {},
): Promise<Outcome<Imported>> {
  if (!mayDo(by.role, "write records")) return { kind: "forbidden" };
  const step: { within: Within | null } = { within: null };
  let read = 0;
  const authorship = (tx: Db) => {
    step.within = step.within ? going(tx, step.within) : beginStep(tx, "unfinished import", by);
    return step.within;
  };
  const outcome = await applyImport(asked, by, authorship, (done) => {
    read = done;
    tell(done, step.within?.stepId ?? null);
  });
  const stepId = step.within?.stepId ?? null;
  if (outcome.kind !== "done") {
    if (!("errors" in outcome) || read === 0) return outcome;
    const message = `The import stopped after ${number(read)} rows, which stay in the register. They are one step, which can be undone or kept.`;
    return { ...outcome, errors: [...outcome.errors, { field: "form", message }] };
  }
  const { new: added, changed } = countRows(outcome.value);
  if (stepId !== null) await endStep(stepId, added + changed === 0);
  return { kind: "done", value: { stepId: added + changed === 0 ? null : stepId, rows: outcome.value } };
}

/** Keeps what an unfinished import brought in: it counts as an import from then on. `not-found` where there is none, or it was undone. */
export async function keepImport(stepId: string, by: Authorship): Promise<Outcome<{ stepId: string }>> {
  return permitted(by, "write records", (tx): Outcome<{ stepId: string }> => {
    const step = findStep(tx, stepId);
    if (step?.kind !== "unfinished import" || step.undoneBy) return { kind: "not-found" };
    finishImport(tx, stepId);
    return { kind: "done", value: { stepId } };
  });
}
