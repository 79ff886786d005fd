import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { countryName } from "@/domain/country";
import type { NameFinding } from "@/domain/name-resolution";
import { searchKey, searchWords } from "@/domain/search-words";
import { type NameDraft, pickOf } from "@/domain/session-draft";
import type { CityChoice } from "@/domain/session-form-city";
import { slugify } from "@/domain/slug";
import { getDb } from "../client";
import { findRecords } from "../record-search";
import { venues } from "../schema/directory";

type City = { choice: CityChoice; names: Set<string> };

function readCities(text: string): City[] {
  const db = getDb();
  const key = searchKey(text);
  if (key === "") return [];
  const rows = db
    .select()
    .from(venues)
    .where(
      and(
        isNull(venues.deletedAt),
        or(eq(venues.cityKey, key), inArray(venues.id, findRecords(db, "venue", text, 60))),
      ),
    )
    .limit(200)
    .all();
  const cities = new Map<string, City>();
  for (const { city, country, timeZone, slug, name, otherNames } of rows) {
    if (city === null) continue;
    const cityName = slugify([city, country ?? ""].join(" "));
    const hint = country && countryName(country);
    const choice = { slug: cityName, label: city, hint, city, country, timeZone, venueSlug: null };
    const known = cities.get(cityName) ?? { choice, names: new Set([searchKey(city)]) };
    known.choice.timeZone ??= timeZone;
    if (name === null) {
      known.choice.venueSlug = slug;
      for (const other of otherNames) known.names.add(searchKey(other));
    }
    cities.set(cityName, known);
  }
  return [...cities.values()];
}

/** What the register knows of the typed name of a city: the cities that its venues lie in, by any of their names. */
export async function findCities(name: NameDraft): Promise<NameFinding<CityChoice>> {
  const text = name.text.slice(0, 200);
  const key = searchKey(text);
  const wanted = searchWords(text);
  const cities = readCities(text);
  const isNear = ({ names }: City) =>
    [...names].some((each) =>
      wanted.every((prefix) => each.split(" ").some((word) => word.startsWith(prefix))),
    );
  const exact = cities.filter(({ names }) => names.has(key));
  const near = cities.filter((city) => !exact.includes(city) && isNear(city));
  const pick = pickOf(name);
  return {
    picked: cities.find(({ choice }) => choice.slug === pick)?.choice ?? null,
    exact: exact.map(({ choice }) => choice),
    near: near.slice(0, 8).map(({ choice }) => choice),
  };
}
