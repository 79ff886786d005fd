import type { SessionStatus } from "./session-status";

/** When a session was planned for at some time, and since when (an instant in UTC) it no longer is. */
export type FormerDate = { planned: string; until: string };

type Version = { planned: string | null; held: string | null; at: string };

/**
 * The dates that a session was planned for and is not any more, the latest given up first. `versions` are its states, oldest
 * first. A plan that came true, or that is still kept as the plan of a held session, is no former date.
 */
export function formerDates(versions: readonly Version[]): FormerDate[] {
  const now = versions.at(-1)?.planned ?? null;
  const given = new Map<string, string>();
  for (const [at, { planned }] of versions.entries()) {
    const next = versions[at + 1];
    if (planned !== null && next && next.planned !== planned && next.held !== planned)
      given.set(planned, next.at);
  }
  return [...given]
    .filter(([planned]) => planned !== now)
    .map(([planned, until]) => ({ planned, until }))
    .sort((a, b) => (a.until < b.until ? 1 : -1));
}

/** Whether the date of a session of this status is one on which it does not meet. */
export function isDateOff(status: SessionStatus): boolean {
  return status === "cancelled" || status === "lapsed";
}
