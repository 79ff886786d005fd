import { countryName } from "./country";
import { isolated } from "./isolated-text";
import type { Place } from "./session";

/** "Manekshaw Centre, New Delhi": as much of a place as is known, without its country unless that is all there is. */
export function placeText({ venue, city, country }: Place): string {
  return (
    [venue, city]
      .map((part) => part && isolated(part))
      .filter(Boolean)
      .join(", ") ||
    (countryName(country ?? "") ?? "")
  );
}
