import { appearanceName } from "./appearance-name";
import { formatPartialDate } from "./date-text";
import { isolated } from "./isolated-text";
import { placeText } from "./place-text";
import type { SessionSummary } from "./session";

/** A session in a sentence or two for search engines and previews: "Held 18–19 July 2023 in New Delhi. Led by A and B." */
export function sessionDescription({ status, date, place, leaders }: SessionSummary): string {
  const state = status[0]?.toUpperCase() + status.slice(1);
  const when = date ? ` ${formatPartialDate(date)}` : "";
  const where = place ? placeText(place) : "";
  const names = leaders.slice(0, 4).map(appearanceName).map(isolated);
  const led = names.length ? ` Led by ${names.join(", ").replace(/, ([^,]*)$/, " and $1")}.` : "";
  return `${state}${when}${where ? `, ${where}` : ""}.${led}`;
}
