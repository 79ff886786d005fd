import { countryName } from "./country";
import { quoted } from "./form-part";
import type { VenueState } from "./record-state";
import { foldText } from "./text-fold";

type Located = Pick<VenueState, "name" | "city" | "country">;

const nameOf = ({ name, city, country }: Located) => quoted(name ?? city ?? countryName(country ?? "") ?? "");
const where = ({ city, country }: Located) =>
  city ?? countryName(country ?? "") ?? "a place that is not known";

function apartSentence(from: Located, into: Located): string | null {
  const said = (one: string, other: string) => `They lie apart: ${one}, ${other}.`;
  if (from.country && into.country && from.country !== into.country) {
    const country = (venue: Located) =>
      `${nameOf(venue)} in ${countryName(venue.country ?? "") ?? venue.country}`;
    return said(country(from), country(into));
  }
  if (!from.city || !into.city || foldText(from.city) === foldText(into.city)) return null;
  return said(`${nameOf(from)} in ${from.city}`, `${nameOf(into)} in ${into.city}`);
}

/** How closely a record says where it is: a building, a city, or no more than a country. */
function closeness({ name, city }: Located): number {
  return name !== null ? 2 : city !== null ? 1 : 0;
}

function levelSentence(from: Located, into: Located): string | null {
  const [near, far] = [closeness(from), closeness(into)];
  if (near === far) return null;
  const [closer, wider] = near > far ? [from, into] : [into, from];
  const inside = closer.name === null ? "a city" : `a building in ${where(closer)}`;
  const whole = wider.city === null ? "a whole country" : "a whole city";
  const lost = `nobody could tell any more which sessions were held in ${nameOf(from)}`;
  const gained = `every session of ${nameOf(from)} would be told as held in ${nameOf(into)}`;
  return `${nameOf(closer)} is ${inside} and ${nameOf(wider)} ${whole}: ${near > far ? lost : gained}.`;
}

/**
 * Why two venues are probably not one, in sentences: they lie in different countries or cities, or one is a building and the
 * other a city. Null where nothing speaks against it. `from` is the one that would become a part of `into`.
 */
export function venueDoubt(from: Located, into: Located): string | null {
  return [apartSentence(from, into), levelSentence(from, into)].filter(Boolean).join(" ") || null;
}
