import { dateSpan } from "./date-span";
import type { SessionOutcome } from "./outcome";
import { isPartialDate } from "./partial-date";
import type { SessionSummary } from "./session";

type PartyRef = { slug: string; shortName: string; iso: string | null };

/** An outcome with the session that agreed it and its owners as parties. */
export type AgreedOutcome = { session: SessionSummary; outcome: SessionOutcome; owners: PartyRef[] };

/** Outcomes that are open, the latest agreed first; `more` where not all of them are named. */
export type OpenOutcomes = { open: AgreedOutcome[]; more: boolean };

/** Whether an outcome should have been done by now: the last day of its due date lies before today (an ISO day). */
export function isOverdue({ due }: Pick<SessionOutcome, "due">, today: string): boolean {
  const latest = due && isPartialDate(due) ? dateSpan(due).latest : null;
  return latest !== null && latest < today;
}

/** "India", "India and Russia", "India, Russia and China"; "" for none. */
export function allOf(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}

/**
 * What outcomes lead to: by the id of an earlier outcome the session that agreed it, by an outcome's id the session that
 * carried it on, by a source's slug its name.
 */
export type OutcomeLinks = {
  agreedAt: Record<string, SessionSummary>;
  carriedOnAt: Record<string, SessionSummary>;
  sources: Record<string, string>;
};
