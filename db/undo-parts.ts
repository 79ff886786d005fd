import { setImmediate } from "node:timers/promises";
import type { FieldError, Outcome } from "@/domain/command-outcome";
import type { Db } from "./client";
import { permitted } from "./deciding";
import type { Authorship } from "./revision";
import { beginStep, markUndone, type Step } from "./step";
import {
  type Hindrance,
  refuseUndo,
  undoneRevision,
  undoRevision,
  type WrittenRevision,
} from "./undo-revision";

// A transaction holds up whoever else asks: so many records take some 50 ms.
const part = 20;

/** Does something for the revisions of a step, a part in each transaction, and gathers what hinders it; stops where one is refused. */
async function inParts(
  written: readonly WrittenRevision[],
  by: Authorship,
  act: (tx: Db, revision: WrittenRevision) => Hindrance[],
): Promise<Outcome<Hindrance[]>> {
  const hindrances: Hindrance[] = [];
  for (let at = 0; at < written.length; at += part) {
    const outcome = await permitted(
      by,
      "write records",
      (tx): Outcome<Hindrance[]> => ({
        kind: "done",
        value: written.slice(at, at + part).flatMap((revision) => act(tx, revision)),
      }),
    );
    if (outcome.kind !== "done") return outcome;
    hindrances.push(...outcome.value);
    await setImmediate();
  }
  return { kind: "done", value: hindrances };
}

const stopped: FieldError = {
  field: "form",
  message: "A part of the import was undone by then. Undo it again once this is settled: the rest follows.",
};

/** What hinders the undo of these revisions of an import, looked at while others are answered. */
async function hindrancesOf(written: readonly WrittenRevision[], by: Authorship) {
  return inParts(written, by, (tx, { kind, ...revision }) => {
    const undone = undoneRevision(tx, kind, revision, "import");
    return "reason" in undone ? [{ kind, id: revision.id, reason: undone.reason }] : [];
  });
}

/**
 * Takes back a long step while others are answered: first every record is looked at, and nothing is undone where one cannot
 * be, unless the others are to be undone without it; then they are written, a part at a time. Should it stop in between, the
 * step counts as not undone, and undoing it again goes on, as a record that is as it was is left alone.
 */
export async function undoInParts(
  stepId: string,
  written: readonly WrittenRevision[],
  by: Authorship,
  { isOthersOnly }: { isOthersOnly: boolean },
): Promise<Outcome<Step>> {
  // What a program asked for once is done once the last part is.
  const { once: _, ...plain } = by;
  const looked = await hindrancesOf(written, plain);
  if (looked.kind !== "done") return looked;
  const isHindered = looked.value.length > 0 && (!isOthersOnly || looked.value.length === written.length);
  if (isHindered) return permitted(by, "write records", (tx) => refuseUndo(tx, looked.value));
  let within: (Authorship & { stepId: string }) | null = null;
  const outcome = await inParts(written, plain, (tx, revision) => {
    within ??= beginStep(tx, "undo", by);
    const hindrances = undoRevision(tx, revision, "import", within);
    return hindrances.length > 0 && !isOthersOnly ? refuseUndo(tx, hindrances) : hindrances;
  });
  if ("errors" in outcome) return { ...outcome, errors: [...outcome.errors, stopped] };
  if (outcome.kind !== "done") return outcome;
  return permitted(by, "write records", (tx) => {
    const undo = within ?? beginStep(tx, "undo", by);
    markUndone(tx, stepId, undo.stepId);
    const records = written.length - outcome.value.length;
    return { kind: "done", value: { stepId: undo.stepId, records } };
  });
}
