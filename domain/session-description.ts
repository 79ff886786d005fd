import { appearanceName } from "./appearance-name";
import { formatPartialDate } from "./date-text";
import type { SessionSummary } from "./session";

/** A session in a sentence or two for search engines and previews: "Held 18–19 July 2023 in New Delhi. Led by A and B." */
export function sessionDescription({ status, date, place, leaders }: SessionSummary): string {
  const state = status[0]?.toUpperCase() + status.slice(1);
  const when = date ? ` ${formatPartialDate(date)}` : "";
  const where = place ? [place.venue, place.city].filter(Boolean).join(", ") : "";
  const names = leaders.slice(0, 4).map(appearanceName);
  const led = names.length ? ` Led by ${names.join(", ").replace(/, ([^,]*)$/, " and $1")}.` : "";
  return `${state}${when}${where ? `, ${where}` : ""}.${led}`;
}
