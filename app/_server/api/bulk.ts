import "server-only";
import { loadApiBulkPreview } from "@/app/_data/api-bulk";
import { changeSessions } from "@/db/commands/bulk-changes";
import { bulkBody, bulkPreviewBody } from "@/domain/api/bulk-document";
import { statedChange } from "@/domain/bulk-change-reading";
import { now } from "../clock";
import { registerChanged } from "../freshness";
import { invalid } from "../problem";
import { admitted } from "./admitted";
import { answeredOnce } from "./asked-once";
import { isConfirmed } from "./is-confirmed";
import { refusedAnswer } from "./refused";
import { readSent, sentObject } from "./sent-json";

const unknown = { field: "change", message: "The group or the venue is not in the register." };
const headers = { "cache-control": "no-store" };

/** Answers what a change of many sessions would do; nothing is written. */
export function answerBulkPreview(request: Request): Promise<Response> {
  return admitted(request, "preview", async () => {
    const sent = await sentObject(request);
    if (sent instanceof Response) return sent;
    const body = readSent(bulkPreviewBody, sent.body);
    if (body instanceof Response) return body;
    const preview = await loadApiBulkPreview(body.filters, statedChange(body.change));
    return preview ? Response.json(preview, { headers }) : invalid([unknown]);
  });
}

/** Changes many sessions as one step, as they were seen: all of them or none; 409 where it is doubtful and not said to be meant. */
export function postBulkChange(request: Request): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const sent = await sentObject(request);
    if (sent instanceof Response) return sent;
    return answeredOnce(request, sent.text, asker, async (by) => {
      const body = readSent(bulkBody, sent.body);
      if (body instanceof Response) return body;
      const seen = body.sessions.map(({ id, version }) => ({ id, version }));
      const asked = { now: now(), isConfirmed: isConfirmed(request) };
      const outcome = await changeSessions(seen, statedChange(body.change), by, asked);
      if (outcome.kind !== "done") return refusedAnswer(outcome);
      registerChanged();
      const { stepId, records } = outcome.value;
      return Response.json({ step: stepId, records }, { headers });
    });
  });
}
