import "server-only";
import { addView, removeView, renameView, restoreView } from "@/db/commands/views";
import { listViews } from "@/db/queries/views";
import { viewBody, viewOf, viewPatch } from "@/domain/api/view-document";
import type { View } from "@/domain/view";
import { registerChanged } from "../freshness";
import { problem } from "../problem";
import { publicOrigin } from "../team-origin";
import { authorOf } from "../token-viewer";
import { admitted } from "./admitted";
import { answeredOnce } from "./asked-once";
import { contentAnswer } from "./document-answer";
import { refusedAnswer } from "./refused";
import { readSent, sentObject, sentText } from "./sent-json";

/** A view after a command, or why it was refused. */
async function viewAnswer(
  outcome: Awaited<ReturnType<typeof addView>>,
  status: 200 | 201 = 200,
): Promise<Response> {
  if (outcome.kind !== "done") return refusedAnswer(outcome);
  registerChanged();
  const location = `/api/v1/views/${outcome.value.id}`;
  const headers = { "cache-control": "no-store", ...(status === 201 && { location }) };
  return Response.json(viewOf(outcome.value, await publicOrigin()), { status, headers });
}

async function allViews() {
  const origin = await publicOrigin();
  return (await listViews()).map((view: View) => viewOf(view, origin));
}

/** Answers the views of the register, by name. */
export function answerViews(request: Request): Promise<Response> {
  return admitted(request, "read", async () => contentAnswer(request, { data: await allViews() }));
}

/** Answers one view. */
export function answerView(request: Request, id: string): Promise<Response> {
  return admitted(request, "read", async () => {
    const view = (await allViews()).find((each) => each.id === id);
    return view ? contentAnswer(request, view) : problem(404, "There is no such view.");
  });
}

/** Names the query of a list for all who read the register. */
export function postView(request: Request): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const sent = await sentObject(request);
    if (sent instanceof Response) return sent;
    return answeredOnce(request, sent.text, asker, async (by) => {
      const input = readSent(viewBody, sent.body);
      return input instanceof Response ? input : viewAnswer(await addView(input, by), 201);
    });
  });
}

/** Gives a view another name. */
export function patchView(request: Request, id: string): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const sent = await sentObject(request);
    if (sent instanceof Response) return sent;
    const input = readSent(viewPatch, sent.body);
    if (input instanceof Response) return input;
    return viewAnswer(await renameView(id, input.name, authorOf(asker)));
  });
}

/** Removes a view; it can be put back. */
export function deleteView(request: Request, id: string): Promise<Response> {
  return admitted(request, "write", async (asker) => {
    const outcome = await removeView(id, authorOf(asker));
    if (outcome.kind !== "done") return refusedAnswer(outcome);
    registerChanged();
    return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
  });
}

/** Puts a removed view back. */
export function postViewBack(request: Request, id: string): Promise<Response> {
  return admitted(request, "write", async (asker) =>
    answeredOnce(request, await sentText(request), asker, async (by) =>
      viewAnswer(await restoreView(id, by)),
    ),
  );
}
