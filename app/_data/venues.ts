import "server-only";
import { connection } from "next/server";
import { cache } from "react";
import { countSessions, listSessions } from "@/db/queries/sessions";
import { getVenue, listBuildings, listVenues } from "@/db/queries/venues";
import type { DirectoryQuery } from "@/domain/directory-query";
import { noFilters } from "@/domain/session-filters";
import type { Venue } from "@/domain/venue";
import { venueFilters } from "@/domain/venue-filters";
import { zoneOffset } from "@/domain/zone-offset";
import { now } from "../_server/clock";

const shown = 100;

/** The directory of venues, those found by `q` if there is one. */
export async function loadVenues({ q }: DirectoryQuery) {
  await connection();
  return listVenues(q);
}

/** A venue by slug, deleted ones included; null when there is none. */
export const loadVenue = cache(async (slug: string) => {
  await connection();
  return getVenue(slug);
});

/** The sessions at a venue (for a city: in all of it), how many there are, and how many are known to the record itself. */
export const loadVenueSessions = cache(async (venue: Venue) => {
  const filters = venueFilters(venue);
  const [page, count, own, buildings] = await Promise.all([
    listSessions({ ...filters, limit: shown }, now()),
    countSessions(filters, now()),
    countSessions({ ...noFilters, venue: [venue.slug] }, now()),
    venue.name === null && venue.city !== null ? listBuildings(venue) : [],
  ]);
  const offset = venue.timeZone && zoneOffset(venue.timeZone, now());
  return { filters, rows: page.rows, count, own, buildings, offset };
});
