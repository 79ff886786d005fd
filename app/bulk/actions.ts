"use server";

import { changeSessions } from "@/db/commands/bulk-changes";
import { parseSeenSessions } from "@/domain/bulk-change";
import { parseBulkChange } from "@/domain/bulk-change-reading";
import { formatBulkLeftOut, parseBulkLeftOut } from "@/domain/bulk-left-out";
import { now } from "../_server/clock";
import { runButton } from "../_server/form-action";

export async function bulkChangeAction(_: string | null, form: FormData): Promise<string | null> {
  const change = parseBulkChange(String(form.get("change") ?? ""));
  if (!change) return "Nothing was changed: this preview is out of date. Preview it again.";
  const seen = parseSeenSessions(String(form.get("sessions") ?? ""));
  const isConfirmed = form.get("confirmed") === "yes";
  return runButton({
    command: (by) => changeSessions(seen, change, by, { now: now(), isConfirmed }),
    address: () => "/changes",
    notice: "saved",
    about: ({ stepId, records }) => {
      const left = parseBulkLeftOut(String(form.get("left") ?? ""));
      return `${stepId}.${formatBulkLeftOut({ ...left, already: left.already + seen.length - records })}`;
    },
  });
}
