import { calendarEntries, loadCalendarHead } from "@/app/_data/session-calendar";
import { loadSessionExport } from "@/app/_data/session-export";
import { exportAnswer } from "@/app/_server/export-answer";
import { publicOrigin } from "@/app/_server/team-origin";
import { sessionsAsCalendar } from "@/domain/export/calendar";

export async function GET(request: Request): Promise<Response> {
  const asked = await loadSessionExport(request);
  const origin = await publicOrigin();
  return exportAnswer(request, {
    type: "text/calendar; charset=utf-8",
    fileName: "sessions.ics",
    clock: asked.filters.when.length > 0,
    ignored: asked.ignored,
    parts: async function* () {
      yield* sessionsAsCalendar(
        calendarEntries(asked.batches()),
        await loadCalendarHead(asked, origin),
        origin,
      );
    },
  });
}
