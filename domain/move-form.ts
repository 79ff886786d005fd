import { formatPartialDate } from "./date-text";
import type { Session } from "./session";
import type { SessionDraft } from "./session-draft";
import { movesFrom, type SessionMove, sessionMoves, statusAfter } from "./session-move";
import { isStillPlanned, type SessionStatus, sessionStatuses } from "./session-status";

/**
 * A session's form that makes a move: which one, and what was planned, as the form would write it, to stand beside what is
 * then known. "" where nothing was.
 */
export type MoveForm = {
  kind: SessionMove;
  /** What it was before. */
  status: SessionStatus;
  planned: Record<"date" | "venue" | "city" | "country" | "host", string>;
  /** The names of those who were expected. */
  people: string[];
};

type Wanted = { kind: SessionMove | null; refusal: string | null };

function whyNot({ status, phase, date }: Session, wanted: SessionMove): string {
  const after = statusAfter(wanted);
  if (status === after || status === "held") return `This session is marked ${status} already.`;
  if (!isStillPlanned(status)) return `This session is ${status}: give it new dates first.`;
  const when = date === null ? "" : `, ${formatPartialDate(date)},`;
  const still = phase === "now" ? "is not over yet" : "is still to come";
  return `This session cannot be marked ${after} yet: its date${when} ${still}.`;
}

/**
 * The move that a link to a session's form asks for (`announce`, `confirm`); for one that this session cannot make null, with
 * the reason as a sentence. Neither for anything else.
 */
export function wantedMove(session: Session, wanted: string | null): Wanted {
  const kind = sessionMoves.find((each) => each === wanted) ?? null;
  if (kind === null || movesFrom(session.status, session.phase).includes(kind))
    return { kind, refusal: null };
  return { kind: null, refusal: `${whyNot(session, kind)} Here is its whole form.` };
}

/** The form of a move, from what a session's form said when it was opened. */
export function moveForm(kind: SessionMove, opened: SessionDraft): MoveForm {
  const { date, venue, city, country, host, people } = opened;
  const planned = { date: date.trim(), venue: venue.text, city: city.text, country, host };
  const status = sessionStatuses.find((each) => each === opened.status) ?? "announced";
  return { kind, status, planned, people: people.map(({ name }) => name.text).filter(Boolean) };
}

/**
 * The draft with which the form of a move is opened, from what the session's form says of it: the status that it leads to, and
 * no date where neither new days nor those of a meeting held are those that were planned, or where it is put off.
 */
export function movedDraft(kind: SessionMove, draft: SessionDraft): SessionDraft {
  const moved = { ...draft, status: statusAfter(kind) };
  if (kind === "confirm" || kind === "cancel" || kind === "lapse") return moved;
  return { ...moved, date: "", undated: kind === "postpone" };
}
