import { setImmediate } from "node:timers/promises";
import type { FieldError, Outcome } from "@/domain/command-outcome";
import type { Db } from "./client";
import { permitted } from "./deciding";
import type { Authorship } from "./revision";
import { beginStep, markUndone, type Step } from "./step";
import { undoneState, undoRevision, type WrittenRevision } from "./undo-revision";

// A transaction holds up whoever else asks: so many records take some 50 ms.
const part = 20;

/** Does something for the revisions of a step, a part in each transaction; stops at the first that is refused. */
async function inParts(
  written: readonly WrittenRevision[],
  by: Authorship,
  act: (tx: Db, revision: WrittenRevision) => void,
): Promise<Outcome<null>> {
  for (let at = 0; at < written.length; at += part) {
    const outcome = await permitted(by, "write records", (tx): Outcome<null> => {
      for (const revision of written.slice(at, at + part)) act(tx, revision);
      return { kind: "done", value: null };
    });
    if (outcome.kind !== "done") return outcome;
    await setImmediate();
  }
  return { kind: "done", value: null };
}

const stopped: FieldError = {
  field: "form",
  message: "A part of the import was undone by then. Undo it again once this is settled: the rest follows.",
};

/**
 * Takes back a long step while others are answered: first every record is looked at, and nothing is undone where one was
 * changed since in the same field; then they are written, a part at a time. Should it stop in between, the step counts as not
 * undone, and undoing it again goes on, as a record that is as it was is left alone.
 */
export async function undoInParts(
  stepId: string,
  written: readonly WrittenRevision[],
  by: Authorship,
): Promise<Outcome<Step>> {
  // What a program asked for once is done once the last part is.
  const { once: _, ...plain } = by;
  const looked = await inParts(written, plain, (tx, { kind, ...revision }) => {
    undoneState(tx, kind, revision);
  });
  if (looked.kind !== "done") return looked;
  let within: (Authorship & { stepId: string }) | null = null;
  const outcome = await inParts(written, plain, (tx, revision) => {
    within ??= beginStep(tx, "undo", by);
    undoRevision(tx, revision, "import", within);
  });
  if ("errors" in outcome) return { ...outcome, errors: [...outcome.errors, stopped] };
  if (outcome.kind !== "done") return outcome;
  return permitted(by, "write records", (tx) => {
    const undo = within ?? beginStep(tx, "undo", by);
    markUndone(tx, stepId, undo.stepId);
    return { kind: "done", value: { stepId: undo.stepId, records: written.length } };
  });
}
