import { loadSessionExport } from "@/app/_data/session-export";
import { loadFeed } from "@/app/_data/session-feed";
import { exportAnswer } from "@/app/_server/export-answer";
import { publicOrigin } from "@/app/_server/team-origin";

export async function GET(request: Request): Promise<Response> {
  const asked = await loadSessionExport(request);
  const origin = await publicOrigin();
  return exportAnswer(request, {
    type: "application/atom+xml; charset=utf-8",
    fileName: null,
    clock: asked.filters.when.length > 0,
    ignored: asked.ignored,
    parts: async function* () {
      yield await loadFeed(asked, origin);
    },
  });
}
