import type { Phase } from "./phase";
import type { SessionChange } from "./session-input";
import { isStillPlanned, type SessionStatus } from "./session-status";

/**
 * A step in the life of a session. The first four are one action, or a form where there is a source or a note to give; the
 * others ask for what is then known.
 */
export const sessionMoves = ["confirm", "postpone", "cancel", "lapse", "announce", "hold"] as const;
export type SessionMove = (typeof sessionMoves)[number];

const targets: Record<SessionMove, SessionStatus> = {
  confirm: "confirmed",
  postpone: "postponed",
  cancel: "cancelled",
  lapse: "lapsed",
  announce: "announced",
  hold: "held",
};

/** The status that a session has after a move. */
export function statusAfter(move: SessionMove): SessionStatus {
  return targets[move];
}

function movesOf(status: SessionStatus): SessionMove[] {
  if (status === "held") return [];
  if (!isStillPlanned(status))
    return status === "postponed" ? ["announce", "hold", "cancel", "lapse"] : ["announce", "hold"];
  const confirm: SessionMove[] = status === "confirmed" ? [] : ["confirm"];
  return ["hold", ...confirm, "announce", "postpone", "cancel", "lapse"];
}

/**
 * The moves that make sense for a session of this status and phase, in the order in which they are offered: what is planned can
 * come about or not, what fell through can be announced anew or have met all the same, what was held is held. One that is planned
 * for days that are all still to come was not held, and one that may still meet has not let them pass.
 */
export function movesFrom(status: SessionStatus, phase: Phase): SessionMove[] {
  // The days of one that fell through are none on which it meets.
  const isAhead = phase === "upcoming" && isStillPlanned(status);
  const tooEarly: SessionMove[] = isAhead ? ["hold", "lapse"] : phase === "now" ? ["lapse"] : [];
  return movesOf(status).filter((move) => !tooEarly.includes(move));
}

const asking: readonly SessionMove[] = ["announce", "hold"];

/** Whether a move asks for what is then known, in the form of the session. */
export function isAsking(move: SessionMove): boolean {
  return asking.includes(move);
}

/** What a move changes by itself, null for those that ask. A postponed session has no date; its former one is in its history. */
export function changeOfMove(move: SessionMove): SessionChange | null {
  if (isAsking(move)) return null;
  const status = targets[move];
  return move === "postpone" ? { status, planned: null } : { status };
}
