import { countryCode } from "./country";
import { type FormPart, quoted, sound, wrong } from "./form-part";
import { openName } from "./name-question";
import { type NamedChoice, type NameFinding, resolveName } from "./name-resolution";
import { cleanLine, textProblem } from "./plain-text";
import { searchKey } from "./search-words";
import type { SessionDraft } from "./session-draft";
import type { SessionInput } from "./session-input";

/** A building of the register. */
export type VenueChoice = NamedChoice & { city: string | null; timeZone: string | null };

/** A city that venues lie in; `slug` names it among cities, `venueSlug` is the venue that is the city itself, if any. */
export type CityChoice = NamedChoice & {
  city: string;
  country: string | null;
  timeZone: string | null;
  venueSlug: string | null;
};

type Findings = { venue: NameFinding<VenueChoice>; city: NameFinding<CityChoice> };
type VenueInput = SessionInput["venue"];

/** Where a session is held, with the time zone of that place where the register knows it. */
export type FormPlace = { venue: VenueInput; timeZone: string | null };

const nowhere: FormPlace = { venue: null, timeZone: null };

type City = { city: string; country: string | null; timeZone: string | null; venueSlug: string | null };

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

function within(finding: NameFinding<CityChoice>, country: string | null): NameFinding<CityChoice> {
  if (country === null) return finding;
  const lies = (city: CityChoice) => city.country === null || city.country === country;
  return { ...finding, exact: finding.exact.filter(lies), near: finding.near.filter(lies) };
}

function readCity(
  draft: SessionDraft,
  finding: NameFinding<CityChoice>,
  country: string | null,
): FormPart<City | null> {
  const { text } = draft.city;
  const problem = textProblem(text, 100);
  if (problem) return wrong("city", problem);
  const resolution = resolveName(draft.city, within(finding, country));
  switch (resolution.kind) {
    case "blank":
      return sound(null);
    case "record":
      return sound(resolution.choice);
    case "new":
      return sound({ city: cleanLine(text), country, timeZone: null, venueSlug: null });
    default:
      return openName("city", "city", text, resolution);
  }
}

/** A building is asked about only under the city that was typed; a suggested city gives way to the building's own. */
function inTypedCity(draft: SessionDraft, finding: NameFinding<VenueChoice>): NameFinding<VenueChoice> {
  const typed = draft.city.text === draft.suggested.city ? "" : searchKey(draft.city.text);
  const lies = (venue: VenueChoice) => typed === "" || !venue.city || searchKey(venue.city) === typed;
  return { ...finding, exact: finding.exact.filter(lies), near: finding.near.filter(lies) };
}

/** Reads where the session is held: a venue of the register, one to be added, or nowhere yet. */
export function readPlace(draft: SessionDraft, findings: Findings): FormPart<FormPlace> {
  const { text } = draft.venue;
  const tooMuch = textProblem(text, 200);
  const country = readCountry(draft);
  const resolution = resolveName(draft.venue, inTypedCity(draft, findings.venue));
  if (resolution.kind === "record" && !tooMuch) {
    const { slug, city, timeZone, label } = resolution.choice;
    const other = draft.city.text !== draft.suggested.city && draft.city.text.trim() !== "";
    if (other && city && searchKey(city) !== searchKey(draft.city.text)) {
      const message = `${label} is in ${city}, not in ${quoted(draft.city.text)}. Change one of the two.`;
      return { ...wrong("city", message), value: nowhere };
    }
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
