import { readPartialDate } from "@/domain/date-prose";
import { parseOrdinal } from "@/domain/ordinal";
import { loadDuplicates } from "../../_data/session-form";

export async function GET(request: Request) {
  const query = new URL(request.url).searchParams;
  const reading = readPartialDate(query.get("date") ?? "");
  const ordinal = parseOrdinal(query.get("ordinal") ?? "");
  const group = (query.get("group") ?? "").slice(0, 200);
  const duplicates = await loadDuplicates(group, ordinal, reading.ok ? reading.value : null, []);
  return Response.json({ duplicates }, { headers: { "cache-control": "no-store" } });
}
