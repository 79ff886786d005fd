import { and, eq, inArray, isNull } from "drizzle-orm";
import type { NameFinding } from "@/domain/name-resolution";
import { nothingFound } from "@/domain/name-resolution";
import type { Party } from "@/domain/party";
import { typedName } from "@/domain/session-draft";
import { sameAddresses } from "@/domain/source-address";
import { getDb } from "../client";
import { findGroups, findPeople, findVenues } from "../queries/choices";
import { findCities } from "../queries/cities";
import { listParties } from "../queries/parties";
import { findRecord } from "../record";
import { venues } from "../schema/directory";
import { sources } from "../schema/evidence";

/** A venue that a row names by slug, with what its other columns may say of it. */
export type KnownVenue = {
  slug: string;
  name: string | null;
  city: string | null;
  country: string | null;
  timeZone: string | null;
};

const isSlug = (text: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** Looks each text up once: the rows of a file name the same records again and again. */
function once<T>(look: (text: string) => Promise<T> | T): (text: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (text) => {
    const found = known.get(text) ?? Promise.resolve(look(text));
    known.set(text, found);
    return found;
  };
}

/** The slug that a record of a kind has now, by any of its slugs; "removed", or null where the text is no slug of one. */
function slugOf(kind: "group" | "person" | "source"): (text: string) => string | "removed" | null {
  return (text) => {
    if (!isSlug(text)) return null;
    const found = findRecord(getDb(), kind, text);
    return typeof found === "object" ? found.slug : found === "removed" ? "removed" : null;
  };
}

function venueOf(text: string): KnownVenue | "removed" | null {
  const found = isSlug(text) ? findRecord(getDb(), "venue", text) : "unknown";
  if (typeof found !== "object") return found === "removed" ? "removed" : null;
  const { slug, name, city, country, timeZone } = venues;
  const columns = { slug, name, city, country, timeZone };
  return getDb().select(columns).from(venues).where(eq(venues.id, found.id)).get() ?? null;
}

function sourceAt(url: string): string | null {
  const isIt = and(inArray(sources.url, sameAddresses(url)), isNull(sources.deletedAt));
  return getDb().select({ slug: sources.slug }).from(sources).where(isIt).get()?.slug ?? null;
}

const findings =
  <Finding extends NameFinding>(find: (name: ReturnType<typeof typedName>) => Promise<Finding>) =>
  async (text: string): Promise<Finding | NameFinding<never>> =>
    text.trim() === "" ? nothingFound : find(typedName(text));

/** What the register knows of the names in a file, each looked up once. */
export function openNameBook() {
  let parties: Promise<Party[]> | null = null;
  return {
    parties: () => {
      parties ??= listParties();
      return parties;
    },
    groupSlug: once(slugOf("group")),
    groups: once(findings(findGroups)),
    personSlug: once(slugOf("person")),
    people: once(findings(findPeople)),
    venue: once(venueOf),
    venues: once(async (text: string) => (text.trim() === "" ? nothingFound : findVenues(typedName(text)))),
    cities: once(async (text: string) => (text.trim() === "" ? nothingFound : findCities(typedName(text)))),
    sourceSlug: once(slugOf("source")),
    sourceAt: once(sourceAt),
  };
}
export type NameBook = ReturnType<typeof openNameBook>;
