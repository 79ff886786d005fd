import type { VenueEntry } from "./directory";

/** A city with its own record, where it has one, and its buildings. `name` is null for buildings whose city nobody states. */
export type GatheredCity = { name: string | null; record: VenueEntry | null; buildings: VenueEntry[] };

/** The cities of one country; `country` is an ISO code, null where it is not known. */
export type GatheredCountry = { country: string | null; cities: GatheredCity[] };

/** Gathers entries, sorted by country and city, under their countries and cities, keeping the order but for what lies in no
 * known country, which comes last; [] for none. */
export function gatherByCity(entries: readonly VenueEntry[]): GatheredCountry[] {
  const countries: GatheredCountry[] = [];
  for (const entry of entries) {
    let country = countries.at(-1);
    if (country?.country !== entry.country || !country) {
      country = { country: entry.country, cities: [] };
      countries.push(country);
    }
    let city = country.cities.at(-1);
    if (city?.name !== entry.city || !city) {
      city = { name: entry.city, record: null, buildings: [] };
      country.cities.push(city);
    }
    if (entry.name === null && city.record === null) city.record = entry;
    else city.buildings.push(entry);
  }
  return [...countries.filter(({ country }) => country), ...countries.filter(({ country }) => !country)];
}
