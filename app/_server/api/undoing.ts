import "server-only";
import { takeBackChange, undoStep } from "@/db/commands/undo";
import { registerChanged } from "../freshness";
import { problem } from "../problem";
import { admitted } from "./admitted";
import { answeredOnce } from "./asked-once";
import { writtenAnswer } from "./document-answer";
import { readDocument, readFound } from "./found-record";
import { refusedAnswer } from "./refused";
import { sentText } from "./sent-json";

/** Takes back all that one step changed, as a step of its own; with `?others=true` without the records that were changed since. */
export function postUndo(request: Request, step: string): Promise<Response> {
  return admitted(request, "write", async (asker) =>
    answeredOnce(request, await sentText(request), asker, async (by) => {
      const isOthersOnly = new URL(request.url).searchParams.get("others") === "true";
      const outcome = await undoStep(step, by, { isOthersOnly });
      if (outcome.kind !== "done") return refusedAnswer(outcome);
      registerChanged();
      const { stepId, records } = outcome.value;
      return Response.json({ step: stepId, records }, { headers: { "cache-control": "no-store" } });
    }),
  );
}

/** Takes back what one change of a record did; 412 with the record as it is now where the same field was changed since. */
export function postTakenBack(
  request: Request,
  word: string,
  slugOrId: string,
  version: string,
): Promise<Response> {
  return admitted(request, "write", async (asker) =>
    answeredOnce(request, await sentText(request), asker, async (by) => {
      const found = await readFound(request, word, slugOrId);
      if (found instanceof Response) return found;
      if (!/^[1-9]\d{0,8}$/.test(version)) return problem(404, "There is no such version.");
      const { kind, document } = found;
      const now = () => readDocument(kind, document.id);
      const outcome = await takeBackChange(kind, document.id, Number(version), by);
      if (outcome.kind !== "done") return refusedAnswer(outcome, null, now);
      registerChanged();
      const changed = await now();
      return changed ? writtenAnswer(changed, 200) : problem(404, "There is no such record.");
    }),
  );
}
