import type { Count } from "./facet";
import { countSessionsText } from "./filter-sentence";
import type { Group } from "./group";
import type { Person } from "./person";
import type { Venue } from "./venue";

const exactly = (count: number) => countSessionsText({ count, atLeast: false });
const spaced = (parts: (string | null)[], between: string) => parts.filter(Boolean).join(between);

/** A group in a sentence for search engines and previews; `total` is the number of its own sessions. */
export function groupDescription({ name, kind, parties }: Group, total: number): string {
  const between = parties.map(({ shortName }) => shortName).join(" and ");
  const what = kind === "other" ? "" : ` (${kind}${between && ` of ${between}`})`;
  return `${name}${what || (between && ` (${between})`)}: ${exactly(total).toLowerCase()}, with dates, places, co-chairs and sources.`;
}

/** A person in a sentence; `total` is the number of sessions at which they appeared. */
export function personDescription({ displayName, party }: Person, total: number): string {
  return `${displayName}${party ? ` (${party.shortName})` : ""}: ${exactly(total).toLowerCase()}, the posts held then, and whom they faced.`;
}

/** The name of a venue with its city: "Manekshaw Centre, New Delhi", or the city alone. */
export function venueTitle({ name, city }: Pick<Venue, "name" | "city">): string {
  return spaced([name, city], ", ");
}

/** A venue in a sentence; `country` is its country's name, `count` the sessions there. */
export function venueDescription(venue: Venue, country: string | null, count: Count): string {
  const where = spaced([venueTitle(venue), country], ", ");
  return `${where}: ${countSessionsText(count).toLowerCase()} held or planned there, with dates and co-chairs.`;
}
