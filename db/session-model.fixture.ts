import { sql } from "drizzle-orm";
import { leadingRoles } from "@/domain/appearance";
import { countryName } from "@/domain/country";
import { formatPartialDate } from "@/domain/date-text";
import { formatOrdinal } from "@/domain/ordinal";
import { searchWords } from "@/domain/search-words";
import type { Session } from "@/domain/session";
import { foldText } from "@/domain/text-fold";
import { getDb } from "./client";
import { getGroup } from "./queries/groups";
import { getPerson } from "./queries/people";
import { getSession } from "./queries/session";
import { getVenue } from "./queries/venues";

/** Under which values of each filter a session must be found, by slug; and what it is sorted and searched by. */
export type ModelSession = Record<
  "group" | "chair" | "person" | "venue" | "city" | "country" | "party" | "status" | "format" | "topic",
  string[]
> & {
  session: Session;
  zone: string | null;
  words: string[];
  /** Those of `words` that stand in the names of people. */
  nameWords: string[];
  /** Parties of the root body, then the names down the tree, each with the id that parts namesakes. */
  lane: { parties: string[]; levels: [name: string, id: string][] };
};

const present = <T>(values: (T | null | undefined)[]): T[] =>
  values.filter((value): value is T => value !== null && value !== undefined);

// The register under test has some seventy bodies, and each session asks for several.
function remembering<T>(load: (slug: string) => Promise<T | null>): (slug: string) => Promise<T> {
  const known = new Map<string, T>();
  return async (slug) => {
    const found = known.get(slug) ?? (await load(slug));
    if (!found) throw new Error(`nothing is called ${slug}`);
    known.set(slug, found);
    return found;
  };
}

async function modelOf(session: Session, records: Records): Promise<ModelSession> {
  const bodies = await Promise.all(
    [session.group, ...session.jointlyWith].map(({ slug }) => records.group(slug)),
  );
  const people = present(session.appearances.map(({ person }) => person?.slug));
  const printed = await Promise.all(people.map((slug) => records.person(slug)));
  const venue = session.place && (await records.venue(session.place.slug));
  const line = await Promise.all(session.group.path.map(({ slug }) => records.group(slug)));
  const date = session.held ?? session.planned;
  const names = [
    ...printed.flatMap(({ printedForms }) => printedForms.map(({ form }) => form)),
    ...session.appearances.map(({ nameAsPrinted }) => nameAsPrinted),
  ];
  const text = [
    session.ordinal && formatOrdinal(session.ordinal),
    date && formatPartialDate(date),
    session.summary,
    ...bodies.flatMap(({ path, otherNames, parties }) => [
      ...path.flatMap(({ name, acronym }) => [name, acronym]),
      ...otherNames,
      ...parties.map((party) => party.shortName),
    ]),
    ...names,
    ...(venue ? [venue.name, venue.city, countryName(venue.country ?? ""), ...venue.otherNames] : []),
    ...session.topics.map(({ name }) => name),
    ...session.outcomes.map((outcome) => outcome.text),
  ];
  return {
    session,
    group: bodies.flatMap(({ path }) => path.map(({ slug }) => slug)),
    chair: present(
      session.appearances.filter(({ role }) => leadingRoles.includes(role)).map(({ person }) => person?.slug),
    ),
    person: people,
    venue: present([venue?.slug]),
    city: venue?.city ? [foldText(venue.city)] : [],
    country: present([venue?.country]),
    party: present([
      ...bodies.flatMap(({ parties }) => parties.map(({ slug }) => slug)),
      ...session.appearances.map(({ party }) => party?.slug),
      session.host?.slug,
    ]),
    status: [session.status],
    format: [session.format],
    topic: session.topics.map(({ slug }) => slug),
    zone: session.timeZone ?? venue?.timeZone ?? null,
    words: searchWords(present(text).join("\n")),
    nameWords: searchWords(present(names).join("\n")),
    lane: {
      parties: (line[0]?.parties ?? []).map(({ shortName }) => foldText(shortName)),
      levels: line.map(({ name, id }) => [foldText(name), id]),
    },
  };
}

type Records = {
  group: (slug: string) => Promise<NonNullable<Awaited<ReturnType<typeof getGroup>>>>;
  person: (slug: string) => Promise<NonNullable<Awaited<ReturnType<typeof getPerson>>>>;
  venue: (slug: string) => Promise<NonNullable<Awaited<ReturnType<typeof getVenue>>>>;
};

/** Every session of the register in order of entry, read one by one and without any index, for comparison with lists. */
export async function loadModel(): Promise<ModelSession[]> {
  const slugs = getDb().all<{ slug: string }>(sql`SELECT slug FROM sessions ORDER BY rowid`);
  const records: Records = {
    group: remembering(getGroup),
    person: remembering(getPerson),
    venue: remembering(getVenue),
  };
  const model: ModelSession[] = [];
  for (const { slug } of slugs) {
    const session = await getSession(slug, 0);
    if (session) model.push(await modelOf(session, records));
  }
  return model;
}
