import { countryName } from "./country";
import { type FormPart, quoted, sound, wrong } from "./form-part";
import { openName } from "./name-question";
import { type NamedChoice, type NameFinding, resolveName } from "./name-resolution";
import { cleanLine, textProblem } from "./plain-text";
import { pickOf, type SessionDraft } from "./session-draft";

/** A city that venues lie in; `slug` names it among cities, `venueSlug` is the venue that is the city itself, if any. */
export type CityChoice = NamedChoice & {
  city: string;
  country: string | null;
  timeZone: string | null;
  venueSlug: string | null;
};

/** A city as read, of the register or new. */
export type City = Pick<CityChoice, "city" | "country" | "timeZone" | "venueSlug">;

const oneOf = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** Says that a place lies elsewhere than was typed: "Hall is in Moscow, not in “New Delhi”. Change one of the two." */
export function elsewhere(place: string, where: string[], typed: string): string {
  return `${place} is in ${oneOf.format([...new Set(where)])}, not in ${typed}. Change one of the two.`;
}

/** The country that somebody typed, as a code: one that was suggested with another city gives way to the city's own. */
export function typedCountry(draft: SessionDraft, country: string | null): string | null {
  const { city, country: suggested } = draft.suggested;
  return suggested !== "" && draft.country === suggested && draft.city.text !== city ? null : country;
}

/** Reads the city; `country` is the code of the country as typed and goes to a new city too. */
export function readCity(
  draft: SessionDraft,
  finding: NameFinding<CityChoice>,
  country: string | null,
): FormPart<City | null> {
  const { text } = draft.city;
  const problem = textProblem(text, 100);
  if (problem) return wrong("city", problem);
  const typed = typedCountry(draft, country);
  const lies = (city: CityChoice) => typed === null || city.country === null || city.country === typed;
  const found = { ...finding, exact: finding.exact.filter(lies), near: finding.near.filter(lies) };
  const resolution = resolveName(draft.city, found);
  const meant = resolution.kind === "record" ? [resolution.choice] : finding.exact;
  const others =
    found.exact.length > 0 && resolution.kind !== "record" ? [] : meant.filter((city) => !lies(city));
  const [other] = others;
  if (other && typed !== null && pickOf(draft.city) !== "new") {
    const there = countryName(typed) ?? typed;
    const countries = others.map((city) => countryName(city.country ?? "") ?? city.label);
    // Cities of one name lie in many countries, so there is a way to say that this is another one.
    return wrong("city", elsewhere(other.city, countries, there), {
      legend: "Or is it another city of this name?",
      answers: [{ value: "new", label: `Add ${quoted(text)} in ${there} as a new city`, hint: null }],
    });
  }
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
