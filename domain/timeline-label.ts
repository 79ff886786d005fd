import { countryName } from "./country";
import { isolated } from "./isolated-text";
import type { SessionSummary } from "./session";

/** The number inside a mark, "·" where none is known. */
export function markNumber({ ordinal }: Pick<SessionSummary, "ordinal">): string {
  return ordinal === null ? "·" : String(ordinal);
}

/**
 * What may stand beside a mark, the best first: the city, or what else is known of the place (so that alternation shows at a glance), and what the session
 * is where it was not held. "Moscow", "Moscow, announced"; [] where there is nothing to say.
 */
export function markLabels({
  place,
  format,
  status,
}: Pick<SessionSummary, "place" | "format" | "status">): string[] {
  const known = place && (place.city ?? place.venue ?? countryName(place.country ?? ""));
  const where = known ?? (format === "virtual" ? "virtual" : null);
  if (status === "held") return where ? [where] : [];
  return where ? [`${isolated(where)}, ${status}`, where] : [status];
}
