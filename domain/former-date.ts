import type { Session } from "./session";
import type { SessionStatus } from "./session-status";

/** When a session was planned for at some time, and since when (an instant in UTC) it no longer is. */
export type FormerDate = { planned: string; until: string };

/** A state that a session had, with when it was saved (an instant in UTC). */
export type PlanVersion = {
  status: SessionStatus;
  planned: string | null;
  held: string | null;
  at: string;
};

/**
 * What became of a session's plans: the dates it is not planned for any more, and since when it has its status, null where
 * it had it from the first.
 */
export type PlanHistory = { formerDates: FormerDate[]; statusSince: string | null };

/**
 * The dates that a session was planned for and is not any more, the latest given up first. `versions` are its states, oldest
 * first. A plan that came true, or that is still kept as the plan of a held session, is no former date.
 */
export function formerDates(versions: readonly Omit<PlanVersion, "status">[]): FormerDate[] {
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

/** What became of the plans of a session, from its states, oldest first. */
export function planHistory(versions: readonly PlanVersion[]): PlanHistory {
  const now = versions.at(-1)?.status;
  const before = versions.findLastIndex(({ status }) => status !== now);
  const statusSince = before < 0 ? null : (versions[before + 1]?.at ?? null);
  return { formerDates: formerDates(versions), statusSince };
}

/** That a session was marked as what it is: when (an instant in UTC), and the date that it had been planned for, or null. */
export type StatusChange = { at: string; planned: string | null };

const told: readonly SessionStatus[] = ["confirmed", "held", "postponed", "cancelled", "lapsed"];

/**
 * When a session was marked confirmed, held, postponed, cancelled or lapsed, and the plan that came to nothing with it; null
 * of other statuses, and of a session that the register has known so from the first.
 */
export function statusChange(
  { status, planned, held }: Pick<Session, "status" | "planned" | "held">,
  { formerDates: given, statusSince }: PlanHistory,
): StatusChange | null {
  if (statusSince === null || !told.includes(status)) return null;
  if (status === "confirmed") return { at: statusSince, planned: null };
  const givenUp = given.find(({ until }) => until === statusSince)?.planned ?? null;
  const former = planned ?? givenUp ?? (status === "held" ? null : (given[0]?.planned ?? null));
  return { at: statusSince, planned: former === held ? null : former };
}
