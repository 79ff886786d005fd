import "server-only";
import { createHash } from "node:crypto";
import { loadAttachments } from "@/app/_data/api-attachments";
import { addAttachment, restoreAttachment } from "@/db/commands/attachments";
import { attachmentBody } from "@/domain/api/attachment-document";
import { readSentFile, storeSentFile } from "../attachment-file";
import { registerChanged } from "../freshness";
import { invalid, problem } from "../problem";
import { admitted } from "./admitted";
import { answeredOnce } from "./asked-once";
import { writtenAnswer } from "./document-answer";
import { type FoundRecord, readDocument, readFound } from "./found-record";
import { precondition } from "./precondition";
import { refusedAnswer } from "./refused";
import { readSent, sentText } from "./sent-json";

type Fields = Record<string, string | File>;

/** The fields of the form that a program sent, without those that are empty, or the problem with it. */
async function sentFields(request: Request): Promise<Fields | Response> {
  if (!/^multipart\/form-data\s*;/i.test(request.headers.get("content-type") ?? ""))
    return problem(415, "Send a form with the file, of the type multipart/form-data.");
  try {
    const fields = [...(await request.formData())].filter(([, value]) => value !== "");
    return Object.fromEntries(fields);
  } catch {
    return problem(400, "The form cannot be taken apart.");
  }
}

/** The same fields as a text, however the form was written. */
async function textOf(fields: Fields): Promise<string> {
  const told = Object.entries(fields).map(async ([name, value]) => {
    if (typeof value === "string") return [name, value];
    const bytes = Buffer.from(await value.arrayBuffer());
    return [name, value.name, createHash("sha256").update(bytes).digest("base64url")];
  });
  return JSON.stringify(await Promise.all(told));
}

async function attach(
  { document }: FoundRecord,
  fields: Fields,
  by: Parameters<typeof addAttachment>[4],
): Promise<Response> {
  const understood = readSent(attachmentBody, fields);
  if (understood instanceof Response) return understood;
  const { file, ...words } = understood;
  const sent = await readSentFile(file);
  if (!sent.ok) return invalid([{ field: "file", message: sent.message }]);
  const stored = await storeSentFile(sent);
  if (!stored.ok && stored.unsaved) return refusedAnswer(stored.unsaved);
  if (!stored.ok) return invalid([{ field: "file", message: stored.message }]);
  const seen = { version: document.version, isOnly: true };
  const outcome = await addAttachment(document.id, stored.facts, words, seen, by);
  if (outcome.kind !== "done")
    return refusedAnswer(outcome, null, () => readDocument("session", document.id));
  registerChanged();
  const added = (await loadAttachments(document.id)).data.at(-1);
  if (!added) return problem(404, "There is no such record.");
  const location = `/api/v1/sessions/${outcome.value.slug}/attachments/${added.id}`;
  return writtenAnswer(added, 201, { location });
}

/** Attaches a file to a session, as seen at the version that If-Match names: 201 with where what is said of it can be read. */
export function postAttachment(request: Request, slugOrId: string): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const fields = await sentFields(request);
    if (fields instanceof Response) return fields;
    return answeredOnce(request, await textOf(fields), asker, async (by) => {
      const found = await readFound(request, "sessions", slugOrId);
      if (found instanceof Response) return found;
      return precondition(request, found.document) ?? attach(found, fields, by);
    });
  });
}

/** Puts one back that was taken off, behind those that the session has, as seen at the version that If-Match names. */
export function postAttachmentBack(request: Request, slugOrId: string, id: string): Promise<Response> {
  return admitted(request, "write", async (asker) =>
    answeredOnce(request, await sentText(request), asker, async (by) => {
      const found = await readFound(request, "sessions", slugOrId);
      if (found instanceof Response) return found;
      const { document } = found;
      const stale = precondition(request, document);
      if (stale) return stale;
      const seen = { version: document.version, isOnly: true };
      const outcome = await restoreAttachment(document.id, id, seen, by);
      if (outcome.kind !== "done")
        return refusedAnswer(outcome, null, () => readDocument("session", document.id));
      registerChanged();
      const back = (await loadAttachments(document.id)).data.find((each) => each.id === id);
      return back ? writtenAnswer(back, 200) : problem(404, "There is no such record.");
    }),
  );
}
