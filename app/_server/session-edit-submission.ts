import "server-only";
import { updateSession } from "@/db/commands/sessions";
import type { FieldError } from "@/domain/command-outcome";
import { moveNotice } from "@/domain/move-notice";
import { openedDraft, type PostedEdit } from "@/domain/posted-edit";
import type { SessionDraft } from "@/domain/session-draft";
import { changedFields, changeOf, isChanged, withHeldDateAsked } from "@/domain/session-edit";
import { formErrors } from "@/domain/session-form";
import type { Editing, SessionFormState } from "@/domain/session-form-state";
import { leftOutOf } from "../_data/known-source";
import { loadSession } from "../_data/session";
import { editingOf } from "../_data/session-edit";
import { loadDuplicates, readForm, shownForm } from "../_data/session-form";
import { collision, runWrite, sentencesOf } from "./form-action";

type Unstamped = Omit<SessionFormState, "stamp">;

const gone =
  "This session was removed from the register meanwhile, so nothing was saved. What you wrote still stands here; the history of the session can restore it.";

/** What stays of an edit between one answer of the server and the next. */
async function editingNow(posted: PostedEdit, opened = openedDraft(posted)): Promise<Editing | null> {
  const session = await loadSession(posted.slug);
  const { version, against, chosen } = posted;
  return session && { ...editingOf(session, opened), version, against, chosen };
}

/** The form of a session after a button that saves nothing. */
export async function heldEdit(posted: PostedEdit, changed: Unstamped): Promise<Unstamped> {
  return { ...changed, suggestion: null, editing: await editingNow(posted) };
}

/**
 * Saves what somebody changed of a session and redirects to its page. It returns the form where something is wrong or must be
 * asked, where the session now looks like another one, or where somebody else has changed the same meanwhile.
 */
export async function submitEdit(
  posted: PostedEdit,
  written: SessionDraft,
  misread: FieldError[],
  isConfirmed: boolean,
): Promise<Unstamped> {
  const { opened, draft } = withHeldDateAsked(openedDraft(posted), written);
  const [read, session] = [await readForm(draft), await loadSession(posted.slug)];
  const editing = await editingNow(posted, opened);
  if (!session || !editing || session.deletedAt) {
    return shownForm(draft, read, { editing, errors: [{ field: "form", message: gone }], focus: "problems" });
  }
  const changed = changedFields(opened, draft);
  const { whole, rows, questions } = read.reading;
  const errors = [...misread, ...read.reading.errors].filter(({ field }) => isChanged(field, changed));
  if (!whole || errors.length > 0) {
    const asked = questions.filter(({ field }) => isChanged(field, changed));
    return shownForm(draft, read, { editing, errors, questions: asked, focus: "problems" });
  }
  const change = changeOf(session, whole, changed);
  const isMoved = ["group", "ordinal", "planned", "held"].some((field) => field in change);
  const seen = isConfirmed ? draft.confirmed : [];
  const duplicates =
    isMoved && read.group ? await loadDuplicates(read.group.slug, whole, seen, session.id) : [];
  if (duplicates.length > 0) return shownForm(draft, read, { editing, duplicates, focus: "duplicates" });
  const leftOut = await leftOutOf(change.citations ?? []);
  const outcome = await runWrite({
    command: (by) => updateSession(session.id, change, posted, { ...by, note: draft.changeNote || null }),
    address: ({ slug }) => `/sessions/${slug}`,
    notice: "saved",
    about: ({ version }) => leftOut ?? (posted.move && moveNotice(version)),
  });
  const collided = collision(editing, outcome);
  if (collided) return shownForm(draft, read, collided);
  return shownForm(draft, read, {
    editing,
    errors: formErrors(sentencesOf(outcome), rows),
    focus: "problems",
  });
}
