import { leadingRoles } from "./appearance";
import type { NextSession } from "./next-session";
import type { Party } from "./party";
import { isBlankPerson, type PersonDraft, type SessionDraft } from "./session-draft";

/**
 * What is known of the first session of a group that is being added: its sides, from the slugs of its parties (null for one
 * that the register does not have yet, which is left out). Null when no side is known.
 */
export function firstSession(newParties: (string | null)[], parties: Party[]): NextSession | null {
  const sides = newParties.flatMap((slug) => parties.filter((party) => party.slug === slug));
  if (sides.length === 0) return null;
  return { basedOn: null, ordinal: null, sides, host: null, place: null, leaders: [] };
}

const leads = (row: PersonDraft) => !isBlankPerson(row) && leadingRoles.some((role) => role === row.role);

/**
 * Gives the leaders of a new group's first session their sides in the order of its parties, when there are just as many
 * leaders as parties and none of them has a side. The form offered their rows before the parties were written, so an empty
 * side says nothing there. Otherwise it returns the very draft it was given.
 */
export function withNewSides(draft: SessionDraft, newParties: (string | null)[]): SessionDraft {
  const leaders = draft.people.filter(leads);
  if (leaders.length === 0 || leaders.length !== newParties.length) return draft;
  if (newParties.every((slug) => slug === null) || leaders.some(({ party }) => party !== "")) return draft;
  const people = draft.people.map((row) => {
    const at = leaders.indexOf(row);
    return at < 0 ? row : { ...row, party: newParties[at] ?? "" };
  });
  return { ...draft, people };
}
