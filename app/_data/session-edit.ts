import "server-only";
import { type MoveForm, movedDraft, moveForm } from "@/domain/move-form";
import { openedDraft, type PostedEdit, packDraft } from "@/domain/posted-edit";
import type { Session } from "@/domain/session";
import type { SessionDraft } from "@/domain/session-draft";
import { draftOfSession } from "@/domain/session-edit-draft";
import type { Editing, SessionFormState } from "@/domain/session-form-state";
import { isAsking, type SessionMove } from "@/domain/session-move";
import { sessionTitle } from "@/domain/session-title";
import { readForm, shownForm, sideRows } from "./session-form";

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
    chosen: {},
  };
}

/**
 * The form of a session as it is opened to be changed, or for a move. That it had no date as a plan says nothing of when it was
 * held.
 */
export async function openedEdit(session: Session, move: SessionMove | null): Promise<SessionFormState> {
  const asItStands = draftOfSession(session);
  const opened = move === "hold" ? { ...asItStands, undated: false } : asItStands;
  const moved = move ? movedDraft(move, opened) : opened;
  const read = await readForm(moved);
  // Who led each side is asked of a meeting that was held, also where nobody was expected by name.
  const isUnled = move === "hold" && session.appearances.length === 0 && sideRows(read).length > 0;
  const draft = isUnled ? { ...moved, people: sideRows(read) } : moved;
  const focus = move && (isAsking(move) ? "date" : "sourcePublisher");
  const shown = shownForm(draft, read, { editing: editingOf(session, opened), focus });
  return { ...shown, move: move && moveForm(move, opened), stamp: 0 };
}

/** The move that a posted form makes, as it was opened. */
export function postedMove(posted: PostedEdit): MoveForm | null {
  return posted.move && moveForm(posted.move, openedDraft(posted));
}
