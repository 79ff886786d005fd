import type { SessionSummary } from "./session";
import { noFilters, sessionsHref } from "./session-filters";

const oldestYear = 1000;
const newestYear = 2999;

/**
 * The address of the timeline of a session's body, a year to either side of the session so that its neighbours are seen
 * too; null for a session without a date, which stands on no timeline.
 */
export function timelineHref({
  group,
  earliest,
  latest,
}: Pick<SessionSummary, "group" | "earliest" | "latest">): string | null {
  const year = Number((latest ?? earliest)?.slice(0, 4));
  if (!year) return null;
  const from = String(Math.max(oldestYear, year - 1));
  const to = String(Math.min(newestYear, year + 1));
  return sessionsHref({ ...noFilters, group: [group.slug], from, to }, "/");
}
