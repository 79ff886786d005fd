import { countryCode, countryName } from "@/domain/country";
import type { ColumnName, RowValues } from "@/domain/export/session-columns";
import { quoted } from "@/domain/form-part";
import { answered } from "@/domain/import/name-question";
import type { NameFinding } from "@/domain/name-resolution";
import { searchKey } from "@/domain/search-words";
import { emptyDraft, typedName } from "@/domain/session-draft";
import { elsewhere } from "@/domain/session-form-city";
import { type FormPlace, readPlace, type VenueChoice } from "@/domain/session-form-place";
import { venueInput } from "@/domain/venue-input";
import type { ImportContext, RowFindings } from "./import-context";
import type { KnownVenue } from "./name-book";

/** The columns that say together where a session is held. */
export const placeColumns = ["venue", "venue_name", "city", "country"] as const;

const columnOf: Record<string, ColumnName> = { venue: "venue", city: "city", country: "country" };

/** Says where the other columns of a row contradict the venue that it names by slug. */
function contradiction(venue: KnownVenue, values: RowValues): { field: ColumnName; message: string } | null {
  const { venue_name: name = "", city = "", country = "" } = values;
  const label = venue.name ?? venue.city ?? countryName(venue.country ?? "") ?? venue.slug;
  if (name && searchKey(name) !== searchKey(venue.name ?? "")) {
    return {
      field: "venue_name",
      message: `The venue ${quoted(venue.slug)} is ${label}, not ${quoted(name)}. Change one of the two.`,
    };
  }
  if (city && searchKey(city) !== searchKey(venue.city ?? "")) {
    return {
      field: "city",
      message: elsewhere(label, [venue.city ?? "no city that is known"], quoted(city)),
    };
  }
  if (country && countryCode(country) !== venue.country) {
    const where = countryName(venue.country ?? "") ?? "no country that is known";
    return { field: "country", message: elsewhere(label, [where], quoted(country)) };
  }
  return null;
}

/** Where no more than the country is known, it stands in the place of a building. */
async function readCountry(text: string, { book }: ImportContext, found: RowFindings): Promise<FormPlace> {
  const country = countryCode(text);
  if (!country) {
    found.refuse("country", `There is no country called ${quoted(text)}.`);
    return { venue: null, timeZone: null };
  }
  const { exact } = await book.venues(countryName(country) ?? country);
  const known = exact.find((venue) => venue.city === null && venue.country === country);
  if (known) return { venue: { slug: known.slug }, timeZone: known.timeZone };
  return { venue: { create: venueInput.parse({ country }) }, timeZone: null };
}

async function readWords(
  building: string,
  values: RowValues,
  context: ImportContext,
  found: RowFindings,
): Promise<FormPlace> {
  if (!building && !values.city && values.country) return readCountry(values.country, context, found);
  const { book, answers } = context;
  const [venue, city] = [await book.venues(building), await book.cities(values.city ?? "")];
  const [one, other] = [
    answered("venue", typedName(building), venue, answers),
    answered("city", typedName(values.city ?? ""), city, answers),
  ];
  for (const { question } of [one, other]) found.ask(question);
  const pickedVenue = [...venue.exact, ...venue.near].find(({ slug }) => slug === one.name.pick) ?? null;
  const pickedCity = [...city.exact, ...city.near].find(({ slug }) => slug === other.name.pick) ?? null;
  const draft = {
    ...emptyDraft(),
    venue: one.name,
    city: other.name,
    country: values.country ?? "",
    timeZone: values.time_zone ?? "",
  };
  const findings = {
    venue: { ...venue, picked: pickedVenue } as NameFinding<VenueChoice>,
    city: { ...city, picked: pickedCity },
  };
  const part = readPlace(draft, findings);
  for (const { field, message } of part.errors) found.refuse(columnOf[field] ?? "venue", message);
  return part.value;
}

/**
 * Where a row says that a session is held: by slug, or in words that name a known place or a new one. `changed` are the place
 * columns that speak: of a session that is there those that say something else than before.
 */
export async function readPlaceCells(
  values: RowValues,
  changed: ReadonlySet<ColumnName>,
  context: ImportContext,
  found: RowFindings,
): Promise<FormPlace> {
  const { venue: cell = "", venue_name: name = "", city = "", country = "" } = values;
  const isOfWords = (["venue_name", "city", "country"] as const).some((column) => changed.has(column));
  const slug = changed.has("venue") ? cell : "";
  const known = slug ? await context.book.venue(slug) : null;
  if (known === "removed") {
    found.refuse("venue", `The venue ${quoted(slug)} was removed from the register.`);
    return { venue: null, timeZone: null };
  }
  if (known) {
    const fault = isOfWords ? contradiction(known, values) : null;
    if (fault) found.refuse(fault.field, fault.message);
    return { venue: { slug: known.slug }, timeZone: known.timeZone };
  }
  // A slug of another register, beside the words that it stands for.
  const isForeign = slug !== "" && Boolean(name || city || country) && /^[a-z0-9-]+$/.test(slug);
  const place = await readWords(name || (isForeign ? "" : slug), values, context, found);
  if (!isForeign || !place.venue || !("create" in place.venue)) return place;
  return { ...place, venue: { create: { ...place.venue.create, slug } } };
}
