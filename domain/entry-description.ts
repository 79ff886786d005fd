import { countryName } from "./country";
import type { Count } from "./facet";
import { countSessionsText } from "./filter-sentence";
import type { Group } from "./group";
import { isolated } from "./isolated-text";
import type { Person } from "./person";
import type { Venue } from "./venue";

const exactly = (count: number) => countSessionsText({ count, atLeast: false });
const spaced = (parts: (string | null)[], between: string) => parts.filter(Boolean).join(between);

/** A group in a sentence for search engines and previews; `total` is the number of its own sessions. */
export function groupDescription({ name, kind, parties }: Group, total: number): string {
  const between = parties.map(({ shortName }) => shortName).join(" and ");
  const what = kind === "other" ? "" : ` (${kind}${between && ` of ${between}`})`;
  return `${isolated(name)}${what || (between && ` (${between})`)}: ${exactly(total).toLowerCase()}, with dates, places, co-chairs and sources.`;
}

/** A person in a sentence; `total` is the number of sessions at which they appeared. */
export function personDescription({ displayName, party }: Person, total: number): string {
  return `${isolated(displayName)}${party ? ` (${party.shortName})` : ""}: ${exactly(total).toLowerCase()}, the posts held then, and whom they faced.`;
}

/** The name of a venue with its city: "Manekshaw Centre, New Delhi"; the city alone, or failing that the country. */
export function venueTitle({ name, city, country }: Pick<Venue, "name" | "city" | "country">): string {
  return (
    spaced([name && isolated(name), city && isolated(city)], ", ") ||
    countryName(country ?? "") ||
    "Place not stated"
  );
}

/** A venue in a sentence; `count` is that of the sessions there. */
export function venueDescription(venue: Venue, count: Count): string {
  const { name, city, country } = venue;
  const where =
    name || city ? spaced([venueTitle(venue), countryName(country ?? "")], ", ") : venueTitle(venue);
  return `${where}: ${countSessionsText(count).toLowerCase()} held or planned there, with dates and co-chairs.`;
}
