import "server-only";
import { addGroup } from "@/db/commands/groups";
import { fieldErrors, plainSentence } from "@/domain/field-errors";
import { groupBody } from "@/domain/group-api";
import { mayDo } from "@/domain/permission";
import { registerChanged } from "./freshness";
import { problem, problemOf } from "./problem";
import { logSecurity } from "./security-log";
import { publicOrigin } from "./team-origin";
import { interfaceViewer } from "./token-viewer";

/** Adds a group for a program: 201 with its address, or a problem. */
export async function postGroup(request: Request): Promise<Response> {
  const { name, role, accountId } = await interfaceViewer(request.headers);
  if (!mayDo(role, "write records")) {
    logSecurity("write refused", { account: accountId });
    return problemOf({ kind: "forbidden" }, role !== null);
  }
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) {
    return problem(415, "Send JSON, with the type application/json.");
  }
  const body: unknown = await request.json().catch(() => undefined);
  if (body === undefined) return problem(400, "The body is not JSON.");
  const parsed = groupBody.safeParse(body, { error: plainSentence });
  if (!parsed.success)
    return problem(422, "Some values cannot be taken. Nothing was saved.", fieldErrors(parsed.error));
  const outcome = await addGroup(parsed.data, { author: name, accountId, role });
  if (outcome.kind !== "done") return problemOf(outcome, role !== null);
  registerChanged();
  const { id, slug } = outcome.value;
  const url = `${await publicOrigin()}/groups/${slug}`;
  return Response.json(
    { id, slug, url, version: 1 },
    {
      status: 201,
      headers: { location: `/api/v1/groups/${slug}`, etag: '"1"', "cache-control": "no-store" },
    },
  );
}
