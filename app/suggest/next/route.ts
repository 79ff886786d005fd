import { getNextSession } from "@/db/queries/next-session";
import { describeSuggestion } from "@/domain/next-session-draft";
import { now } from "../../_server/clock";

export async function GET(request: Request) {
  const group = new URL(request.url).searchParams.get("group") ?? "";
  const next = await getNextSession(group.slice(0, 200), now());
  const suggestion = next && describeSuggestion(next);
  return Response.json({ suggestion }, { headers: { "cache-control": "no-store" } });
}
