import type { SessionSummary } from "./session";

/** Where a body stands: its latest session held, the next one planned, and those planned of which nothing was heard. */
export type MeetingState = {
  last: SessionSummary | null;
  next: SessionSummary | null;
  overdue: SessionSummary[];
};

const planned = ["proposed", "announced", "confirmed"];

/** The state of a body by its sessions, in any order. A plan without a date is next only when no other plan is left. */
export function meetingState(sessions: readonly SessionSummary[]): MeetingState {
  const inOrder = [...sessions].sort((a, b) => a.chrono - b.chrono);
  const ahead = inOrder.filter(({ status, phase }) => planned.includes(status) && phase !== "overdue");
  return {
    last: inOrder.findLast(({ status }) => status === "held") ?? null,
    next: ahead.find(({ date }) => date !== null) ?? ahead[0] ?? null,
    overdue: inOrder.filter(({ phase }) => phase === "overdue"),
  };
}
