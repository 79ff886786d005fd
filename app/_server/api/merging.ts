import "server-only";
import { mergeRecords } from "@/db/commands/merges";
import { previewMerge } from "@/db/queries/merge-preview";
import { type MergeableKind, mergeableKinds } from "@/db/referring-records";
import { mergeBody } from "@/domain/api/step-document";
import type { RecordKind } from "@/domain/revision";
import { registerChanged } from "../freshness";
import { invalid } from "../problem";
import { admitted } from "./admitted";
import { answeredOnce } from "./asked-once";
import { listAnswer } from "./document-answer";
import { noSuchAddress, readFound } from "./found-record";
import { isConfirmed } from "./is-confirmed";
import { refusedAnswer } from "./refused";
import { readSent, sentObject } from "./sent-json";

const mergeable = (kind: RecordKind): MergeableKind | undefined =>
  mergeableKinds.find((each) => each === kind);

/** Answers what a merge of a record into the one that the query names would do. */
export function answerMergePreview(request: Request, word: string, slugOrId: string): Promise<Response> {
  return admitted(request, "read", async () => {
    const found = await readFound(request, word, slugOrId);
    if (found instanceof Response) return found;
    const kind = mergeable(found.kind);
    if (!kind) return noSuchAddress();
    const into = new URL(request.url).searchParams.get("into");
    if (!into) return invalid([{ field: "into", message: "Say with which record it would be merged." }]);
    return listAnswer(request, false, async () => {
      const preview = await previewMerge(kind, found.document.id, into);
      if (preview.kind !== "done") return refusedAnswer(preview);
      const { from, into: kept, records, names, doubt } = preview.value;
      return { from, into: kept, records, names, doubt };
    });
  });
}

/** Merges a record into another, as one step; 409 where they are probably not one and the program does not say that they are. */
export function postMerge(request: Request, word: string, slugOrId: string): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const sent = await sentObject(request);
    if (sent instanceof Response) return sent;
    return answeredOnce(request, sent.text, asker, async (by) => {
      const found = await readFound(request, word, slugOrId);
      if (found instanceof Response) return found;
      const kind = mergeable(found.kind);
      if (!kind) return noSuchAddress();
      const body = readSent(mergeBody, sent.body);
      if (body instanceof Response) return body;
      const asked = { isConfirmed: isConfirmed(request) };
      const outcome = await mergeRecords(kind, found.document.id, body.into, by, asked);
      if (outcome.kind !== "done") return refusedAnswer(outcome);
      registerChanged();
      const { stepId, records, slug } = outcome.value;
      return Response.json({ step: stepId, records, slug }, { headers: { "cache-control": "no-store" } });
    });
  });
}
