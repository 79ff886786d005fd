import "server-only";
import { packDraft } from "@/domain/posted-edit";
import type { Session } from "@/domain/session";
import type { SessionDraft } from "@/domain/session-draft";
import { draftOfSession } from "@/domain/session-edit-draft";
import type { Editing, SessionFormState } from "@/domain/session-form-state";
import { sessionStatuses } from "@/domain/session-status";
import { sessionTitle } from "@/domain/session-title";
import { readForm, shownForm } from "./session-form";

/** What the form of a session must know of it, as it is opened. */
export function editingOf(session: Session, opened: SessionDraft): Editing {
  const { slug, version } = session;
  return {
    slug,
    title: sessionTitle(session),
    version,
    opened: packDraft(opened),
    against: null,
    conflicts: [],
  };
}

/**
 * The form of a session as it is opened, with the status that a link asks for already chosen: that it had no date so far
 * says nothing of its new one.
 */
export async function openedEdit(session: Session, wanted: string | null): Promise<SessionFormState> {
  const status = sessionStatuses.find((each) => each === wanted);
  const asItStands = draftOfSession(session);
  const opened = status && status !== session.status ? { ...asItStands, undated: false } : asItStands;
  const draft = status ? { ...opened, status } : opened;
  const focus = status ? "date" : null;
  const shown = shownForm(draft, await readForm(draft), { editing: editingOf(session, opened), focus });
  return { ...shown, stamp: 0 };
}
