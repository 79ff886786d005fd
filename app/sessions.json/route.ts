import { loadSessionExport } from "@/app/_data/session-export";
import { exportAnswer } from "@/app/_server/export-answer";
import { publicOrigin } from "@/app/_server/team-origin";
import { sessionsAsJson } from "@/domain/export/json";

export async function GET(request: Request): Promise<Response> {
  const { batches, ignored } = await loadSessionExport(request);
  const origin = await publicOrigin();
  return exportAnswer(request, {
    type: "application/json; charset=utf-8",
    fileName: null,
    clock: true,
    ignored,
    parts: () => sessionsAsJson(batches(), ignored, origin),
  });
}
