import { eq } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import { countRows, type ImportedRow } from "@/domain/import/imported-row";
import { mayDo } from "@/domain/permission";
import type { Db } from "../client";
import { deciding } from "../deciding";
import { applyImport, type Import, type Progress } from "../imports/run-import";
import type { Authorship } from "../revision";
import { steps } from "../schema/history";
import { beginStep } from "../step";

/** An import that was made: the step that undoes it, null where no row changed anything, and what became of each row. */
export type Imported = { stepId: string | null; rows: ImportedRow[] };

/** A step whose rows were all refused when it came to them changed nothing, and is none. */
async function forgetStep(stepId: string): Promise<void> {
  await deciding((tx: Db) => {
    tx.delete(steps).where(eq(steps.id, stepId)).run();
    return { kind: "done", value: null };
  });
}

const number = (count: number) => count.toLocaleString("en-GB");

/**
 * Imports the rows of a table as one step, which undoStep takes back: each row that can go in does, and the others are refused
 * with their reasons. Rows go in a few at a time, so that others are answered meanwhile; where the disk fails in between,
 * what went in before stays, is told of, and can be undone. `forbidden`, with nothing read, to whoever may not write.
 */
export async function importTable(
  asked: Import,
  by: Authorship,
  tell: Progress = () => {},
): Promise<Outcome<Imported>> {
  if (!mayDo(by.role, "write records")) return { kind: "forbidden" };
  let within: (Authorship & { stepId: string }) | null = null;
  let read = 0;
  const authorship = (tx: Db) => {
    within ??= beginStep(tx, "import", by);
    return within;
  };
  const outcome = await applyImport(asked, by, authorship, (done) => {
    read = done;
    tell(done);
  });
  const stepId = (within as { stepId: string } | null)?.stepId ?? null;
  if (outcome.kind !== "done") {
    if (!("errors" in outcome) || read === 0) return outcome;
    const message = `The import stopped after ${number(read)} rows, which stay in the register. It is one step among the recent changes, and can be undone there.`;
    return { ...outcome, errors: [...outcome.errors, { field: "form", message }] };
  }
  const { new: added, changed } = countRows(outcome.value);
  if (stepId !== null && added + changed === 0) await forgetStep(stepId);
  return { kind: "done", value: { stepId: added + changed === 0 ? null : stepId, rows: outcome.value } };
}
