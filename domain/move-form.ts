import { formatPartialDate } from "./date-text";
import type { Session } from "./session";
import type { SessionDraft } from "./session-draft";
import { type AskingMove, askingMoves, movesFrom, statusAfter } from "./session-move";

/**
 * A session's form that makes a move: which one, and what was planned, as the form would write it, to stand beside what is
 * then known. "" where nothing was.
 */
export type MoveForm = {
  kind: AskingMove;
  planned: Record<"date" | "venue" | "city" | "country" | "host", string>;
  /** The names of those who were expected. */
  people: string[];
};

/** The heading of the form for a move; `title` is that of the session. */
export function moveHeading(kind: AskingMove, title: string): string {
  return kind === "hold"
    ? `Mark held: ${title}`
    : `New dates for the ${title.replace(/^Meeting/, "meeting")}`;
}

/** What the button of the form for a move says. */
export function moveButton(kind: AskingMove): string {
  return kind === "hold" ? "Mark held" : "Announce new dates";
}

type Wanted = { kind: AskingMove | null; refusal: string | null };

/**
 * The move that a link to a session's form asks for (`announce`, `hold`); for one that this session cannot make null, with the
 * reason as a sentence. Neither for anything else.
 */
export function wantedMove({ status, phase, date }: Session, wanted: string | null): Wanted {
  const kind = askingMoves.find((each) => each === wanted) ?? null;
  if (kind === null || movesFrom(status, phase).includes(kind)) return { kind, refusal: null };
  const reason =
    status === "held" || date === null
      ? "This session is marked held already."
      : `This session cannot be marked held yet: its date, ${formatPartialDate(date)}, is still to come.`;
  return { kind: null, refusal: `${reason} Here is its whole form.` };
}

/** The form of a move, from what a session's form said when it was opened. */
export function moveForm(kind: AskingMove, opened: SessionDraft): MoveForm {
  const { date, venue, city, country, host, people } = opened;
  const planned = { date: date.trim(), venue: venue.text, city: city.text, country, host };
  return { kind, planned, people: people.map(({ name }) => name.text).filter(Boolean) };
}

/**
 * The draft with which the form of a move is opened, from what the session's form says of it: the status that it leads to, and
 * no date, since neither new days nor those of a meeting held are those that were planned.
 */
export function movedDraft(kind: AskingMove, draft: SessionDraft): SessionDraft {
  return { ...draft, status: statusAfter(kind), date: "", undated: false };
}
