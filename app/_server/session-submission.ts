import "server-only";
import { addSession } from "@/db/commands/sessions";
import type { FieldError } from "@/domain/command-outcome";
import type { SessionDraft } from "@/domain/session-draft";
import { formErrors } from "@/domain/session-form";
import type { SessionFormState } from "@/domain/session-form-state";
import { sessionInput } from "@/domain/session-input";
import { withSupports } from "@/domain/source-support";
import { leftOutOf } from "../_data/known-source";
import { loadDuplicates, readCurrentForm, shownForm } from "../_data/session-form";
import { writeFromForm } from "./form-action";

const withdrawnError: FieldError = {
  field: "group",
  message:
    "What was suggested for the group chosen before has been taken out. Look at what stands here now, then add the session.",
};

/**
 * Adds the session of a draft and redirects to its page; returns the form when something is wrong, must be asked, or looks
 * like a session that is there already, or like one whose number is out of order, and was not among those that the writer said it is not (`confirmed`), or when it held
 * suggestions for another group.
 */
export async function submitSession(
  posted: SessionDraft,
  misread: FieldError[],
  isConfirmed: boolean,
): Promise<Omit<SessionFormState, "stamp">> {
  const { draft, read, isWithdrawn } = await readCurrentForm(posted);
  const { input, rows, questions, group } = read.reading;
  // Nobody has seen the form without what was taken out of it, so it is shown before it is saved.
  const withdrawn =
    isWithdrawn && read.reading.errors.every(({ field }) => field !== "group") ? [withdrawnError] : [];
  const errors = [...misread, ...read.reading.errors, ...withdrawn];
  if (!input || errors.length > 0) return shownForm(draft, read, { errors, questions, focus: "problems" });
  const seen = isConfirmed ? draft.confirmed : [];
  const duplicates = group ? await loadDuplicates(group, input, seen) : [];
  if (duplicates.length > 0) return shownForm(draft, read, { duplicates, focus: "duplicates" });
  const leftOut = await leftOutOf(input.citations);
  const refused = await writeFromForm({
    input: withSupports(input),
    schema: sessionInput,
    command: addSession,
    address: ({ slug }) => `/sessions/${slug}`,
    notice: "added",
    about: () => leftOut,
  });
  return shownForm(draft, read, { errors: formErrors(refused, rows), focus: "problems" });
}
