import { noFilters, type SessionFilters } from "./session-filters";
import type { Venue } from "./venue";

/** The filters that find what was held at a venue: at a building itself, in a city at any place of that city. */
export function venueFilters({
  slug,
  name,
  city,
  country,
}: Pick<Venue, "slug" | "name" | "city" | "country">): SessionFilters {
  if (name !== null || city === null) return { ...noFilters, venue: [slug] };
  return { ...noFilters, city: [city], country: country === null ? [] : [country] };
}
