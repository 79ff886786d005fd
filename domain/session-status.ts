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

/** The statuses of a session that is planned and of which nobody has said that it met, or that it will not. */
export const plannedStatuses = ["proposed", "announced", "confirmed"] as const satisfies SessionStatus[];

const planned: readonly SessionStatus[] = plannedStatuses;

/** Whether a session is planned, and neither held nor put off nor given up. */
export function isStillPlanned(status: SessionStatus): boolean {
  return planned.includes(status);
}
