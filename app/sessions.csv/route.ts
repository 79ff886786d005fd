import { loadSessionExport } from "@/app/_data/session-export";
import { exportAnswer } from "@/app/_server/export-answer";
import { publicOrigin } from "@/app/_server/team-origin";
import { sessionsAsCsv } from "@/domain/export/csv";

export async function GET(request: Request): Promise<Response> {
  const { batches, ignored } = await loadSessionExport(request, ["bom"]);
  const origin = await publicOrigin();
  const bom = new URL(request.url).searchParams.get("bom") === "1";
  return exportAnswer(request, {
    type: "text/csv; charset=utf-8; header=present",
    fileName: "sessions.csv",
    clock: true,
    ignored,
    parts: () => sessionsAsCsv(batches(), origin, { bom }),
  });
}
