import { countryName } from "./country";
import type { NextSession } from "./next-session";
import { formatOrdinal } from "./ordinal";
import {
  blankPerson,
  emptyDraft,
  isBlankPerson,
  type PersonDraft,
  pickedName,
  type SessionDraft,
} from "./session-draft";
import { withoutOtherSuggestions } from "./suggestion-withdrawal";

/** Gives each side a row for its leader, the group's sides first, as long as nobody is named yet. */
export function withSides(draft: SessionDraft, { sides, leaders }: NextSession): SessionDraft {
  if (sides.length === 0 || !draft.people.every(isBlankPerson)) return draft;
  const shown =
    sides.length > 6 ? sides.filter(({ slug }) => leaders.some(({ party }) => party?.slug === slug)) : sides;
  const people = shown.map(({ slug }) =>
    blankPerson(slug, leaders.find(({ party }) => party?.slug === slug)?.role),
  );
  return people.length > 0 ? { ...draft, people } : draft;
}

function withLeaders(people: PersonDraft[], leaders: NextSession["leaders"]): PersonDraft[] {
  const rows = [...people];
  for (const { party, role, person } of leaders) {
    const side = party?.slug ?? "";
    const named = { name: pickedName(person.name, person.slug), role, party: side, suggested: person.name };
    if (rows.some(({ name }) => name.text.trim() === person.name)) continue;
    const free = rows.findIndex((row) => row.party === side && isBlankPerson(row));
    const anySide = free >= 0 ? free : rows.findIndex((row) => row.party === "" && isBlankPerson(row));
    if (anySide >= 0) rows[anySide] = { ...(rows[anySide] ?? blankPerson()), ...named };
    else rows.push({ ...blankPerson(), ...named });
  }
  return rows;
}

/**
 * Accepts everything that is suggested for a group (a slug): fills what is empty or still holds an earlier suggestion,
 * marks it as suggested, and leaves alone what somebody wrote. What was suggested for another group goes.
 */
export function acceptSuggestion(before: SessionDraft, group: string, next: NextSession): SessionDraft {
  const draft = withoutOtherSuggestions(before, group, withSides(emptyDraft(), next).people);
  const accepted = withSides({ ...draft, suggested: { ...draft.suggested }, suggestedFor: group }, next);
  const isOpen = (text: string, suggested: string) => text.trim() === "" || text === suggested;
  const fill = (field: "ordinal" | "host" | "country", value: string | null) => {
    if (!value || !isOpen(draft[field], draft.suggested[field])) return;
    accepted[field] = value;
    accepted.suggested[field] = value;
  };
  fill("ordinal", next.ordinal === null ? null : formatOrdinal(next.ordinal));
  fill("host", next.host?.party.slug ?? null);
  const { place } = next;
  const isPlaceOpen = draft.venue.text.trim() === "" && isOpen(draft.city.text, draft.suggested.city);
  if (place?.city && isPlaceOpen) {
    fill("country", place.country && countryName(place.country));
    accepted.city = { text: place.city, pick: "", asked: "" };
    accepted.suggested.city = place.city;
  }
  accepted.people = withLeaders(accepted.people, next.leaders);
  return accepted;
}
