import { and, asc, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import type { VenueEntry } from "@/domain/directory";
import type { Venue } from "@/domain/venue";
import { getDb } from "../client";
import { latestHeld, sessionCount } from "../posted-sessions";
import { findRecords } from "../record-search";
import { venues } from "../schema/directory";
import { cityKey } from "../session-search";

const mostFound = 500;

function selectEntries(where: SQL | undefined): VenueEntry[] {
  return getDb()
    .select({
      slug: venues.slug,
      name: venues.name,
      city: venues.city,
      country: venues.country,
      sessions: sessionCount("venue", venues.id),
      last: latestHeld("venue", venues.id),
    })
    .from(venues)
    .where(and(isNull(venues.deletedAt), where))
    .orderBy(asc(venues.sortKey))
    .all();
}

/** The venues, deleted ones left out, in order of their sort keys; with `q`, those whose names hold its words. [] for none. */
export async function listVenues(q: string | null = null): Promise<VenueEntry[]> {
  const found = q ? findRecords(getDb(), "venue", q, mostFound) : null;
  return selectEntries(found ? inArray(venues.id, found) : undefined);
}

/** The buildings in the city of a venue, itself left out, by name; [] when its city is not stated. */
export async function listBuildings({ id, city }: Pick<Venue, "id" | "city">): Promise<VenueEntry[]> {
  const own = getDb()
    .select({ slug: venues.slug, cityKey: venues.cityKey, country: venues.country })
    .from(venues)
    .where(eq(venues.id, id))
    .get();
  if (!own?.cityKey || city === null) return [];
  const country = own.country === null ? isNull(venues.country) : eq(venues.country, own.country);
  const there = await selectEntries(and(eq(venues.cityKey, own.cityKey), country, isNotNull(venues.name)));
  return there.filter(({ slug }) => slug !== own.slug);
}

/** The venue with this slug, deleted or not; null when there is none. */
export async function getVenue(slug: string): Promise<Venue | null> {
  const row = getDb().select().from(venues).where(eq(venues.slug, slug)).get();
  if (!row) return null;
  const { cityKey: _, sortKey: __, ...venue } = row;
  return venue;
}

/**
 * The slug of the venue that stands for just this city, or just this country, without a building; null when there is none, or
 * when the city lies in several countries and none is named.
 */
export async function findBarePlace({
  city,
  country,
}: Pick<Venue, "city" | "country">): Promise<string | null> {
  if (city === null && country === null) return null;
  const rows = getDb()
    .select({ slug: venues.slug })
    .from(venues)
    .where(
      and(
        isNull(venues.deletedAt),
        isNull(venues.name),
        city === null ? isNull(venues.city) : eq(venues.cityKey, cityKey(city)),
        country === null ? undefined : eq(venues.country, country),
      ),
    )
    .limit(2)
    .all();
  return rows.length === 1 ? (rows[0]?.slug ?? null) : null;
}
