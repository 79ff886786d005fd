import type { CoordinatePrecision, Venue } from "./venue";

const decimals: Record<CoordinatePrecision, number> = { building: 4, city: 2, area: 1 };

/**
 * The coordinates of a venue no more exactly than they are known: "28.6139° N, 77.2090° E" for a building, "28.61° N,
 * 77.21° E" for a city, one decimal for an area or where nobody says. Null when either is missing.
 */
export function formatCoordinates({
  latitude,
  longitude,
  coordinatePrecision,
}: Pick<Venue, "latitude" | "longitude" | "coordinatePrecision">): string | null {
  if (latitude === null || longitude === null) return null;
  const places = coordinatePrecision ? decimals[coordinatePrecision] : 1;
  const degrees = (value: number, sides: [string, string]) =>
    `${Math.abs(value).toFixed(places)}° ${value < 0 ? sides[1] : sides[0]}`;
  return `${degrees(latitude, ["N", "S"])}, ${degrees(longitude, ["E", "W"])}`;
}
