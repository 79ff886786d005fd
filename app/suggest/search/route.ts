import { now } from "@/app/_server/clock";
import { findAnything } from "@/db/queries/find";
import { markMatches } from "@/domain/search-match";

export async function GET(request: Request): Promise<Response> {
  const text = (new URL(request.url).searchParams.get("q") ?? "").slice(0, 200);
  const kinds = (await findAnything(text, now())).map(({ heading, hits }) => ({
    heading,
    hits: hits.map(({ href, label, hint }) => ({ href, hint, runs: markMatches(label, text) })),
  }));
  return Response.json({ kinds }, { headers: { "cache-control": "no-store" } });
}
