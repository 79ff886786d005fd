import "server-only";
import { loadAttachments, loadTakenOff } from "@/app/_data/api-attachments";
import { changeAttachment, removeAttachment } from "@/db/commands/attachments";
import { attachmentPatch } from "@/domain/api/attachment-document";
import { writtenNames } from "@/domain/api/written-names";
import type { AttachmentWords } from "@/domain/attachment-input";
import { mayDo } from "@/domain/permission";
import { registerChanged } from "../freshness";
import { problem } from "../problem";
import { authorOf } from "../token-viewer";
import { admitted } from "./admitted";
import { recordAnswer, writtenAnswer } from "./document-answer";
import { readDocument, readFound } from "./found-record";
import { precondition } from "./precondition";
import { refusedAnswer } from "./refused";
import { readSent, sentObject } from "./sent-json";

const noSuchFile = () => problem(404, "This session has no such photograph or paper.");

/** The session at an address with one of its files; else the answer instead. */
async function foundFile(request: Request, slugOrId: string, id: string) {
  const found = await readFound(request, "sessions", slugOrId);
  if (found instanceof Response) return found;
  const { data } = await loadAttachments(found.document.id);
  const file = data.find((each) => each.id === id);
  return file ? { document: found.document, file } : noSuchFile();
}

/** Answers the photographs and papers of a session; to those who may write, also what was taken off. */
export function answerAttachments(request: Request, slugOrId: string): Promise<Response> {
  return admitted(request, "read", async ({ role }) => {
    const found = await readFound(request, "sessions", slugOrId);
    if (found instanceof Response) return found;
    const { id } = found.document;
    const removed = mayDo(role, "write records") ? { removed: await loadTakenOff(id) } : {};
    return recordAnswer(request, { ...(await loadAttachments(id)), ...removed });
  });
}

/** Answers what is said of one. */
export function answerAttachment(request: Request, slugOrId: string, id: string): Promise<Response> {
  return admitted(request, "read", async () => {
    const found = await foundFile(request, slugOrId, id);
    return found instanceof Response ? found : recordAnswer(request, found.file);
  });
}

/** Changes what is said of one, as seen at the version of the session that If-Match names. */
export function patchAttachment(request: Request, slugOrId: string, id: string): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const found = await foundFile(request, slugOrId, id);
    if (found instanceof Response) return found;
    const { document, file } = found;
    const stale = precondition(request, document);
    if (stale) return stale;
    const sent = await sentObject(request);
    if (sent instanceof Response) return sent;
    const understood = readSent(attachmentPatch, sent.body);
    if (understood instanceof Response) return understood;
    const { caption, credit, source, date } = file;
    const stated = writtenNames(attachmentPatch, sent.body, understood) as Partial<AttachmentWords>;
    const words = { caption, credit, source, date, ...stated };
    const seen = { version: document.version, isOnly: true };
    const outcome = await changeAttachment(document.id, id, words, seen, authorOf(asker));
    if (outcome.kind !== "done")
      return refusedAnswer(outcome, null, () => readDocument("session", document.id));
    registerChanged();
    const { data } = await loadAttachments(document.id);
    const changed = data.find((each) => each.id === id);
    return changed ? writtenAnswer(changed, 200) : noSuchFile();
  });
}

/** Takes one off its session; it can be put back. */
export function deleteAttachment(request: Request, slugOrId: string, id: string): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const found = await foundFile(request, slugOrId, id);
    if (found instanceof Response) return found;
    const { document } = found;
    const stale = precondition(request, document);
    if (stale) return stale;
    const seen = { version: document.version, isOnly: true };
    const outcome = await removeAttachment(document.id, id, seen, authorOf(asker));
    if (outcome.kind !== "done")
      return refusedAnswer(outcome, null, () => readDocument("session", document.id));
    registerChanged();
    return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  });
}
