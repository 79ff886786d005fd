import "server-only";
import { addSession } from "@/db/commands/sessions";
import type { FieldError } from "@/domain/command-outcome";
import type { SessionDraft } from "@/domain/session-draft";
import { formErrors } from "@/domain/session-form";
import type { SessionFormState } from "@/domain/session-form-state";
import { sessionInput } from "@/domain/session-input";
import { loadDuplicates, readForm, shownForm } from "../_data/session-form";
import { writeFromForm } from "./form-action";

/**
 * Adds the session of a draft and redirects to its page; returns the form when something is wrong, must be asked, or looks
 * like a session that is there already and was not among those that the writer said it is not (`confirmed`).
 */
export async function submitSession(
  draft: SessionDraft,
  misread: FieldError[],
  isConfirmed: boolean,
): Promise<Omit<SessionFormState, "stamp">> {
  const read = await readForm(draft);
  const { input, rows, questions, group } = read.reading;
  const errors = [...misread, ...read.reading.errors];
  if (!input || errors.length > 0) return shownForm(draft, read, { errors, questions, focus: "problems" });
  const seen = isConfirmed ? draft.confirmed : [];
  const duplicates = group
    ? await loadDuplicates(group, input.ordinal, input.held ?? input.planned, seen)
    : [];
  if (duplicates.length > 0) return shownForm(draft, read, { duplicates, focus: "duplicates" });
  const refused = await writeFromForm({
    input,
    schema: sessionInput,
    command: addSession,
    address: ({ slug }) => `/sessions/${slug}`,
    notice: "added",
  });
  return shownForm(draft, read, { errors: formErrors(refused, rows), focus: "problems" });
}
