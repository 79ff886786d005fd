/** Where a session stands in its life. Upcoming, under way, past and overdue are phases: derived, never stored. */
export const sessionStatuses = [
  "proposed",
  "announced",
  "confirmed",
  "held",
  "postponed",
  "cancelled",
  "lapsed",
] as const;
export type SessionStatus = (typeof sessionStatuses)[number];
