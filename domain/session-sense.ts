import { dateSpan } from "./date-span";
import { formatPartialDate } from "./date-text";
import type { SessionState } from "./record-state";
import { isStillPlanned } from "./session-status";

type Dated = Pick<SessionState, "status" | "held" | "planned">;

/**
 * Why a session of this status cannot have this date, in a sentence: what was held cannot lie in the future. Null where
 * nothing speaks against it; `today` is the ISO day at the venue.
 */
export function futureHeldReason(status: string, date: string | null, today: string): string | null {
  const earliest = date === null ? null : dateSpan(date).earliest;
  if (status !== "held" || date === null || earliest === null || earliest <= today) return null;
  return `A session that was held cannot lie in the future, as ${formatPartialDate(date)} does.`;
}

/**
 * What makes a new status of a session doubtful, in sentences that are the same for all sessions of which it is; [] where the
 * status stays or nothing does. `today` is the ISO day at the venue.
 */
export function statusDoubts(before: Dated, after: Dated, today: string): string[] {
  if (before.status === after.status) return [];
  const date = after.held ?? after.planned;
  const latest = date === null ? null : dateSpan(date).latest;
  const hasPassed = latest !== null && latest < today;
  const isToCome = latest !== null && latest >= today;
  return [
    before.status === "held" && "It was held, as the register has it.",
    isStillPlanned(after.status) && hasPassed && "Its date has passed.",
    after.status === "lapsed" && isToCome && "Its date has not passed yet.",
  ].filter((sentence) => sentence !== false);
}

/** Whether a session counts again in the order of its body: it had fallen through and now was held or is planned. */
export function isRevived(before: Pick<Dated, "status">, after: Pick<Dated, "status">): boolean {
  const counts = ({ status }: Pick<Dated, "status">) => status === "held" || isStillPlanned(status);
  return !counts(before) && counts(after);
}

/** A body with its parties as a sentence names them. */
export type NamedBody = { name: string; parties: { slug: string; shortName: string }[] };

const listed = (words: string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** That two bodies have other parties, in a sentence; null where they have the same, or of one nobody says. */
export function otherPartiesReason(from: NamedBody, into: NamedBody): string | null {
  const slugs = ({ parties }: NamedBody) =>
    parties
      .map(({ slug }) => slug)
      .sort()
      .join(" ");
  if (slugs(from) === slugs(into) || from.parties.length === 0 || into.parties.length === 0) return null;
  const said = ({ name, parties }: NamedBody) =>
    `“${name}” is of ${listed(parties.map((party) => party.shortName))}`;
  return `${said(from)}, ${said(into)}.`;
}

const mostNumbers = 5;

/** That two bodies number some meetings alike, in a sentence: "Both have a 1st and a 3rd meeting."; null for none. */
export function sameNumbersReason(ordinals: readonly string[]): string | null {
  if (ordinals.length === 0) return null;
  const more = ordinals.length - mostNumbers;
  const named = ordinals.slice(0, more > 0 ? mostNumbers : undefined).map((ordinal) => `a ${ordinal}`);
  const rest = more > 0 ? [`${more} further ${more === 1 ? "number" : "numbers"} in common`] : [];
  return rest.length > 0
    ? `Both have ${named.join(", ")} meeting and ${rest}.`
    : `Both have ${listed(named)} meeting.`;
}
