/** How exactly the coordinates of a venue are known. */
export const coordinatePrecisions = ["building", "city", "area"] as const;
export type CoordinatePrecision = (typeof coordinatePrecisions)[number];

/**
 * Where a session is held: a building or, where none is known, just a city (`name` null) or just a country (`name` and `city` null).
 * `country` is an ISO 3166-1 alpha-2 code; `timeZone` an IANA name; latitude and longitude in degrees (WGS 84).
 */
export type Venue = {
  id: string;
  slug: string;
  name: string | null;
  city: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  coordinatePrecision: CoordinatePrecision | null;
  timeZone: string | null;
  otherNames: string[];
  note: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
};
