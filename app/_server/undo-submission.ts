import "server-only";
import { redirect } from "next/navigation";
import { undoStep } from "@/db/commands/undo";
import { getUndoHindrance } from "@/db/queries/undo-hindrance";
import { recordHref } from "@/domain/record-address";
import { stepHref } from "@/domain/step-entry";
import { runButton } from "./form-action";
import { leaveNotice } from "./notice";
import { postedRecord } from "./posted-record";

/**
 * Undoes the step that a button names; `others` leaves out what was changed since. Where that is what keeps it from being
 * undone, its page says so and offers to undo the others; the sentence that it returns is for any other refusal.
 */
export async function submitUndo(form: FormData): Promise<string> {
  const { kind, slug } = postedRecord(form);
  const step = String(form.get("step") ?? "");
  const isOthersOnly = form.get("others") === "yes";
  const refused = await runButton({
    command: (by) => undoStep(step, by, { isOthersOnly }),
    address: () => (/^[\w-]+$/.test(slug) ? `${recordHref(kind, slug)}/history` : "/changes"),
    notice: "undone",
    about: ({ stepId }) => stepId,
  });
  if (!(await getUndoHindrance(step))) return refused;
  await leaveNotice("/changes", "hindered", step);
  redirect(stepHref(step));
}
