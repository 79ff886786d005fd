"use server";

import { changeSessions } from "@/db/commands/bulk-changes";
import { parseSeenSessions } from "@/domain/bulk-change";
import { parseBulkChange } from "@/domain/bulk-change-reading";
import { runButton } from "../_server/form-action";

export async function bulkChangeAction(_: string | null, form: FormData): Promise<string | null> {
  const change = parseBulkChange(String(form.get("change") ?? ""));
  if (!change) return "Nothing was changed: this preview is out of date. Preview it again.";
  return runButton({
    command: (by) => changeSessions(parseSeenSessions(String(form.get("sessions") ?? "")), change, by),
    address: () => "/changes",
    notice: "saved",
    about: ({ stepId }) => stepId,
  });
}
