import type { MoveForm } from "./move-form";
import type { SessionMove } from "./session-move";

/** What each move is called where it is one press. */
export const moveNames: Record<SessionMove, string> = {
  confirm: "Confirm",
  postpone: "Postpone",
  cancel: "Cancel it",
  lapse: "Mark lapsed",
  announce: "New dates",
  hold: "Mark held",
};

const headings: Record<Exclude<SessionMove, "announce">, string> = {
  confirm: "Confirm",
  postpone: "Postpone",
  cancel: "Mark cancelled",
  lapse: "Mark lapsed",
  hold: "Mark held",
};

/** The heading of the form for a move; `title` is that of the session. */
export function moveHeading(kind: SessionMove, title: string): string {
  return kind === "announce"
    ? `New dates for the ${title.replace(/^Meeting/, "meeting")}`
    : `${headings[kind]}: ${title}`;
}

/** What the button of the form for a move says. */
export function moveButton(kind: SessionMove): string {
  return kind === "announce" ? "Announce new dates" : headings[kind];
}

const intros: Record<Exclude<SessionMove, "announce">, string> = {
  hold: "Write what is known now that it has met. What was only planned is marked “as planned”: leave it to confirm it, or change it.",
  confirm: "The session is then confirmed as it is planned. Name who says so, or why it is changed.",
  postpone:
    "The session then has no date; the former one stays on its page, struck through. Name who says so, or why it is changed.",
  cancel: "The session is then cancelled. Name who says so, or why it is changed.",
  lapse:
    "The session then counts as lapsed: its days have passed, and nothing says that it met. Name who says so, or why it is changed.",
};

/** What the form for a move says above its fields. */
export function moveIntro({ kind, status, planned }: Pick<MoveForm, "kind" | "status" | "planned">): string {
  if (kind !== "announce") return intros[kind];
  const former = "Its former ones stay on its page, struck through.";
  if (status !== "confirmed") return `The session is then announced with these dates. ${former}`;
  const when = planned.date && ` for ${planned.date}`;
  return `So far it is confirmed${when}. Say below whether the new dates are confirmed too. ${former}`;
}
