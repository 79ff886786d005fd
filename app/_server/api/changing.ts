import "server-only";
import { type RecordChange, updateRecord } from "@/db/commands/record-edits";
import { removeRecord, restoreRecord, restoreVersion } from "@/db/commands/records";
import { updateSession } from "@/db/commands/sessions";
import type { PlainKind } from "@/domain/record-form-fields";
import { registerChanged } from "../freshness";
import { problem } from "../problem";
import { authorOf } from "../token-viewer";
import { admitted } from "./admitted";
import { answeredOnce } from "./asked-once";
import { writtenAnswer } from "./document-answer";
import { type FoundRecord, readDocument, readFound } from "./found-record";
import { isConfirmed } from "./is-confirmed";
import { precondition } from "./precondition";
import { refusedAnswer } from "./refused";
import { sentObject, sentText } from "./sent-json";
import { readChange, type Understood } from "./sent-record";

/** The record after a change, as the answer to it. */
async function changedAnswer({ kind, document }: FoundRecord): Promise<Response> {
  registerChanged();
  const changed = await readDocument(kind, document.id);
  return changed ? writtenAnswer(changed, 200) : problem(404, "There is no such record.");
}

function changeRecord(
  { kind, document }: FoundRecord,
  { change }: Understood,
  by: ReturnType<typeof authorOf>,
) {
  const seen = { version: document.version, isOnly: true };
  if (kind === "session") return updateSession(document.id, change, seen, by);
  return updateRecord(kind, document.id, change as RecordChange<PlainKind>, seen, by);
}

/** Changes what a program sent of a record: 200 with the record, 412 with what is there now, or another problem. */
export function patchRecord(request: Request, word: string, slugOrId: string): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const found = await readFound(request, word, slugOrId);
    if (found instanceof Response) return found;
    const { kind, document } = found;
    const stale = precondition(request, document);
    if (stale) return stale;
    const sent = await sentObject(request);
    if (sent instanceof Response) return sent;
    const understood = await readChange(kind, sent.body, document);
    if (understood instanceof Response) return understood;
    const outcome = await changeRecord(found, understood, authorOf(asker));
    if (outcome.kind === "done") return changedAnswer(found);
    return refusedAnswer(outcome, understood.sent, () => readDocument(kind, document.id));
  });
}

/**
 * Takes a record out of the register: 204, and 410 with its tombstone from then on. With If-Match only as long as it is at that
 * version; one that others name only where the program says that it goes all the same (409).
 */
export function deleteRecord(request: Request, word: string, slugOrId: string): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const found = await readFound(request, word, slugOrId);
    if (found instanceof Response) return found;
    const { kind, document } = found;
    const isNamed = request.headers.has("if-match");
    const stale = isNamed ? precondition(request, document) : null;
    if (stale) return stale;
    const options = { isConfirmed: isConfirmed(request), ...(isNamed && { version: document.version }) };
    const outcome = await removeRecord(kind, document.id, authorOf(asker), options);
    if (outcome.kind !== "done") return refusedAnswer(outcome, null, () => readDocument(kind, document.id));
    registerChanged();
    return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  });
}

/** Puts a removed record back as it was, or gives one the state that it had at the version of the query. */
export function postRestore(request: Request, word: string, slugOrId: string): Promise<Response> {
  return admitted(request, "write", async (asker) =>
    answeredOnce(request, await sentText(request), asker, async (by) => {
      const found = await readFound(request, word, slugOrId, "also removed");
      if (found instanceof Response) return found;
      const { kind, document } = found;
      const version = new URL(request.url).searchParams.get("version");
      if (version !== null && !/^[1-9]\d{0,8}$/.test(version))
        return problem(400, "A version is a whole number, such as 3.");
      const outcome = await (version === null
        ? restoreRecord(kind, document.id, by)
        : restoreVersion(kind, document.id, Number(version), by));
      return outcome.kind === "done" ? changedAnswer(found) : refusedAnswer(outcome);
    }),
  );
}
