import type { FieldError } from "../command-outcome";
import { personInput } from "../person-input";
import type { SessionChange } from "../session-input";
import { venueInput } from "../venue-input";
import type { SentSession } from "./session-body";
import { citationsOf } from "./session-source-body";

type SentAppearance = NonNullable<SentSession["appearances"]>[number];

/** The slugs of the people of the register who bear each name that was looked up, and of the city that was. */
export type FoundNames = { people: ReadonlyMap<string, readonly string[]>; city: string | null };

const isNewName = ({ person, nameAsPrinted }: SentAppearance) => person === undefined && nameAsPrinted;

/** The names of people that a session was sent with and that have to be looked up, each once. */
export function namesToFind({ appearances = [] }: SentSession): string[] {
  return [...new Set(appearances.flatMap((each) => isNewName(each) || []))];
}

/** What is wrong with a session for reasons that no single value shows; [] where nothing is. */
export function sessionFaults(sent: SentSession, { people }: FoundNames): FieldError[] {
  const hasCity = Boolean(sent.city ?? sent.country);
  const place =
    sent.venue && hasCity
      ? [
          {
            field: "city",
            message: "A venue has a city of its own: give the venue, or the city and country.",
          },
        ]
      : [];
  const several = (sent.appearances ?? []).flatMap((each, at) => {
    const name = isNewName(each);
    const found = name ? (people.get(name) ?? []) : [];
    if (found.length < 2) return [];
    const message = `Several people have this name: ${found.join(", ")}. Give the slug of one as person.`;
    return [{ field: `appearances.${at}.person`, message }];
  });
  return [...place, ...several];
}

function personOf(appearance: SentAppearance, { people }: FoundNames) {
  const { person, nameAsPrinted, party } = appearance;
  if (person) return { slug: person };
  const name = isNewName(appearance);
  if (!name) return null;
  const [slug] = people.get(name) ?? [];
  return slug ? { slug } : { create: personInput.parse({ displayName: nameAsPrinted, party }) };
}

/** Undefined where nothing was said about the place. */
function placeOf({ venue, city, country, place }: SentSession, found: FoundNames) {
  if (venue) return { slug: venue };
  if (city || country) {
    return found.city ? { slug: found.city } : { create: venueInput.parse({ city, country }) };
  }
  if (venue === null || city === null || country === null) return null;
  return place && { slug: place.slug };
}

/** What was sent of a session as a command takes it; what was left out stays out. */
export function sessionChangeOf(sent: SentSession, found: FoundNames): SessionChange {
  const { group, dates, appearances, outcomes, sources, topics, jointlyWith, host } = sent;
  const { ordinal, ordinalBasis, status, startTime, endTime, timeZone, format, summary, note } = sent;
  const change = {
    group: group === undefined ? undefined : { slug: group },
    planned: dates?.planned,
    held: dates?.held,
    venue: placeOf(sent, found),
    appearances: appearances?.map((each) => ({ ...each, party: each.party, person: personOf(each, found) })),
    outcomes: outcomes?.map(({ evidenceSource, ...outcome }) => ({
      ...outcome,
      evidenceSource: evidenceSource === null ? null : { slug: evidenceSource },
    })),
    citations: sources?.flatMap(citationsOf),
    ...{ jointlyWith, host, topics, ordinal, ordinalBasis, status },
    ...{ startTime, endTime, timeZone, format, summary, note },
  };
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as SessionChange;
}

/** Where something that a command refused stands in what was sent: `held` in `dates.held`, a citation with its source. */
export function sentField(field: string, { sources = [] }: SentSession): string {
  if (field === "planned" || field === "held") return `dates.${field}`;
  const [list, position, ...rest] = field.split(".");
  if (list !== "citations") return field;
  const owners = sources.flatMap((source, at) => citationsOf(source).map(() => at));
  const inSource = rest.filter((name) => name !== "source" && name !== "create");
  return ["sources", owners[Number(position)] ?? position, ...inSource].join(".");
}
