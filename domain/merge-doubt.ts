import { quoted } from "./form-part";

/** A person's being at a session, as ids; `partyId` is null where no side is known. */
export type Attendance = { personId: string; sessionId: string; partyId: string | null };

/** One of two people who may be one: the party is that of the record. */
export type Candidate = { id: string; name: string; partyId: string | null };

/** How the sessions and parties that a sentence names are called, by id. */
export type DoubtNames = { session: (id: string) => string; party: (id: string) => string };

type Found = { personId: string; sessionId: string | null; partyId: string };

const titleIn = (title: string) => `the ${title.replace(/^Meeting /, "meeting ")}`;

function sidesOf({ id, partyId }: Candidate, attendances: readonly Attendance[]): Found[] {
  const stood = attendances.flatMap(({ personId, sessionId, partyId: side }) =>
    personId === id && side !== null ? [{ personId, sessionId, partyId: side }] : [],
  );
  return partyId === null ? stood : [...stood, { personId: id, sessionId: null, partyId }];
}

function togetherSentence(
  two: readonly [Candidate, Candidate],
  attendances: readonly Attendance[],
  names: DoubtNames,
) {
  const at = (person: Candidate) => attendances.filter(({ personId }) => personId === person.id);
  const both = at(two[0]).flatMap((one) =>
    at(two[1]).flatMap((other) => (one.sessionId === other.sessionId ? [{ one, other }] : [])),
  );
  const areOpposite = ({ one, other }: (typeof both)[number]) =>
    one.partyId !== null && other.partyId !== null && one.partyId !== other.partyId;
  const told = both.find(areOpposite) ?? both[0];
  if (!told) return null;
  const more = new Set(both.map(({ one }) => one.sessionId)).size - 1;
  const others = more === 0 ? "" : ` and at ${more === 1 ? "another session" : `${more} other sessions`}`;
  const where = `Both were at ${titleIn(names.session(told.one.sessionId))}${others}`;
  const { one, other } = told;
  if (!areOpposite(told)) return `${where}, so they are probably two people.`;
  const sides = `${quoted(two[0].name)} for ${names.party(one.partyId ?? "")} and ${quoted(two[1].name)} for ${names.party(other.partyId ?? "")}`;
  return `${where}, there ${sides}, so they are probably two people.`;
}

function apartSentence(
  two: readonly [Candidate, Candidate],
  attendances: readonly Attendance[],
  names: DoubtNames,
) {
  const [one, other] = [sidesOf(two[0], attendances), sidesOf(two[1], attendances)];
  const share = one.some(({ partyId }) => other.some((each) => each.partyId === partyId));
  const [first, second] = [one[0], other[0]];
  if (share || !first || !second) return null;
  const clause = ({ name }: Candidate, { sessionId, partyId }: Found) =>
    sessionId === null
      ? `${quoted(name)} belongs to ${names.party(partyId)}`
      : `${quoted(name)} stood for ${names.party(partyId)} at ${titleIn(names.session(sessionId))}`;
  return `They never stood on the same side: ${clause(two[0], first)}, ${clause(two[1], second)}.`;
}

/**
 * Why two people are probably not one, in a sentence that names a session: both were at it, or each stood for parties that
 * the other never did. Null where nothing speaks against it. `attendances` are those of both, the newest session first.
 */
export function mergeDoubt(
  two: readonly [Candidate, Candidate],
  attendances: readonly Attendance[],
  names: DoubtNames,
): string | null {
  return togetherSentence(two, attendances, names) ?? apartSentence(two, attendances, names);
}
