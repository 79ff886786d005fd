import { countryCode, countryName } from "./country";
import { type FormPart, quoted, sound, wrong } from "./form-part";
import { openName } from "./name-question";
import { type NamedChoice, type NameFinding, resolveName } from "./name-resolution";
import { cleanLine, textProblem } from "./plain-text";
import { searchKey } from "./search-words";
import type { SessionDraft } from "./session-draft";
import { type City, type CityChoice, elsewhere, readCity } from "./session-form-city";
import type { SessionInput } from "./session-input";

/** A building of the register. */
export type VenueChoice = NamedChoice & {
  city: string | null;
  country: string | null;
  timeZone: string | null;
};

type Findings = { venue: NameFinding<VenueChoice>; city: NameFinding<CityChoice> };
type VenueInput = SessionInput["venue"];

/** Where a session is held, with the time zone of that place where the register knows it. */
export type FormPlace = { venue: VenueInput; timeZone: string | null };

const nowhere: FormPlace = { venue: null, timeZone: null };

function newVenue(
  name: string | null,
  city: City | null,
  country: string | null,
  zone: string | null,
): FormPlace {
  const timeZone = city?.timeZone ?? zone;
  const create = {
    name,
    city: city?.city ?? null,
    country: city?.country ?? country,
    latitude: null,
    longitude: null,
    coordinatePrecision: null,
    timeZone,
    otherNames: [],
    note: null,
  };
  return { venue: { create }, timeZone };
}

function readCountry(draft: SessionDraft): FormPart<string | null> {
  const text = draft.country.trim();
  if (text === "") return sound(null);
  const code = text.length <= 100 ? countryCode(text) : null;
  return code ? sound(code) : wrong("country", `There is no country called ${quoted(text)}.`);
}

/** The cities that the typed one may be, as search keys; none where nothing was typed or it was merely suggested. */
function typedCities({ city, suggested }: SessionDraft, finding: NameFinding<CityChoice>): string[] {
  if (city.text.trim() === "" || city.text === suggested.city) return [];
  return [city.text, ...finding.exact.map((each) => each.city)].map(searchKey);
}

/** Where a building lies, when that is elsewhere than where it was typed to be; what was suggested gives way to it. */
function conflictOf(
  { city, country, label }: VenueChoice,
  draft: SessionDraft,
  cities: string[],
  typed: string | null,
): { field: string; message: string } | null {
  if (city && cities.length > 0 && !cities.includes(searchKey(city))) {
    return { field: "city", message: elsewhere(label, [city], quoted(draft.city.text)) };
  }
  if (!country || !typed || country === typed || draft.country === draft.suggested.country) return null;
  const where = countryName(country) ?? country;
  return { field: "country", message: elsewhere(label, [where], countryName(typed) ?? typed) };
}

/** Buildings that lie where they were typed to lie, or else, of just this name, one that does not (`stray`). */
function readBuilding(draft: SessionDraft, findings: Findings, country: string | null) {
  const cities = typedCities(draft, findings.city);
  const conflict = (venue: VenueChoice) => conflictOf(venue, draft, cities, country);
  const isThere = (venue: VenueChoice) => conflict(venue) === null;
  const { exact, near } = findings.venue;
  const found = { ...findings.venue, exact: exact.filter(isThere), near: near.filter(isThere) };
  const resolution = resolveName(draft.venue, found);
  const isOpen = resolution.kind === "ask" || resolution.kind === "unknown";
  const [stray] =
    resolution.kind === "record" ? [resolution.choice] : isOpen && found.exact.length === 0 ? exact : [];
  return { resolution, stray: stray ? conflict(stray) : null };
}

/** Reads where the session is held: a venue of the register, one to be added, or nowhere yet. */
export function readPlace(draft: SessionDraft, findings: Findings): FormPart<FormPlace> {
  const { text } = draft.venue;
  const tooMuch = textProblem(text, 200);
  const country = readCountry(draft);
  const { resolution, stray } = readBuilding(draft, findings, country.value);
  if (stray && !tooMuch) {
    // Buildings of one name stand in many cities, so there is a way to say that this is another one.
    const label = `Add ${quoted(text)} as a new venue in the place written here`;
    const answers = [{ value: "new", label, hint: null }];
    const asked = { field: "venue", legend: "Or is it another building of this name?", answers };
    return { value: nowhere, errors: [stray], questions: [asked] };
  }
  if (resolution.kind === "record" && !tooMuch) {
    const { slug, timeZone } = resolution.choice;
    return { ...country, value: { venue: { slug }, timeZone } };
  }
  const city = readCity(draft, findings.city, country.value);
  const errors = [...city.errors, ...country.errors];
  const zone = draft.timeZone.trim() || null;
  const name = resolution.kind === "new" ? cleanLine(text) : null;
  let value = nowhere;
  if (city.value?.venueSlug && name === null) {
    value = { venue: { slug: city.value.venueSlug }, timeZone: city.value.timeZone };
  } else if (city.value || name !== null) value = newVenue(name, city.value, country.value, zone);
  if (errors.length === 0 && country.value && !city.value && text.trim() === "") {
    errors.push({ field: "city", message: "Write the city too, or leave the country out." });
  }
  const isSettled = resolution.kind === "blank" || resolution.kind === "record" || resolution.kind === "new";
  const building = isSettled ? sound(null) : openName("venue", "venue", text, resolution);
  const venue = tooMuch ? wrong("venue", tooMuch) : building;
  return {
    value,
    errors: [...venue.errors, ...errors],
    questions: [...venue.questions, ...city.questions],
  };
}
