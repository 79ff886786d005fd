import type { Appearance } from "./appearance";
import type { SessionSummary } from "./session";

const names: Record<string, string> = { in: "India", ru: "Russia", us: "United States" };

/** A party for tests, by its code in small letters. */
export function partyFixture(code: string) {
  return { slug: code, shortName: names[code] ?? code, iso: code.toUpperCase() };
}

/** A co-chair for tests: the person "Ivan" of the party "ru", with any other parts. */
export function leaderFixture(name: string, party: string, parts: Partial<Appearance> = {}): Appearance {
  return {
    person: { slug: name.toLowerCase(), name },
    nameAsPrinted: name,
    party: partyFixture(party),
    role: "co-chair",
    rank: null,
    post: null,
    organisation: null,
    ...parts,
  };
}

/** A held session for tests; the key orders it. */
export function sessionFixture(chrono: number, parts: Partial<SessionSummary> = {}): SessionSummary {
  const group = { slug: "wg", name: "Working Group", acronym: null };
  return {
    id: `id${chrono}`,
    slug: `wg-${chrono}`,
    chrono,
    group: { ...group, path: [group] },
    parties: [partyFixture("in"), partyFixture("ru")],
    ordinal: chrono,
    ordinalBasis: "stated",
    status: "held",
    phase: "past",
    format: "in person",
    date: `20${10 + chrono}`,
    planned: null,
    held: `20${10 + chrono}`,
    earliest: `20${10 + chrono}-01-01`,
    latest: `20${10 + chrono}-12-31`,
    place: null,
    leaders: [],
    ...parts,
  };
}
