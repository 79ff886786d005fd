import { inSeriesOrder } from "./series-order";
import type { SessionSummary } from "./session";
import { isStillPlanned } from "./session-status";

/**
 * Where a body stands: its latest session held, the latest of those whose date is known, the next one planned, and those
 * planned of which nothing was heard.
 */
export type MeetingState = {
  last: SessionSummary | null;
  lastDated: SessionSummary | null;
  next: SessionSummary | null;
  overdue: SessionSummary[];
};

/** The state of a body by its sessions, in any order. A plan without a date is next only when no other plan is left. */
export function meetingState(sessions: readonly SessionSummary[]): MeetingState {
  const inOrder = inSeriesOrder(sessions);
  const held = inOrder.filter(({ status }) => status === "held");
  const ahead = inOrder.filter(({ status, phase }) => isStillPlanned(status) && phase !== "overdue");
  return {
    last: held.at(-1) ?? null,
    lastDated: held.findLast(({ date }) => date !== null) ?? null,
    next: ahead.find(({ date }) => date !== null) ?? ahead[0] ?? null,
    overdue: inOrder.filter(({ phase }) => phase === "overdue"),
  };
}
