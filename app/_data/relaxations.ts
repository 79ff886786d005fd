import "server-only";
import { countSessions } from "@/db/queries/sessions";
import type { ActiveFilter, Relaxation } from "@/domain/active-filter";
import { type SessionFilters, sessionsHref } from "@/domain/session-filters";

/**
 * For filters that leave nothing on the page at `path`: what is found without each of them; those without which still
 * nothing is found are left out. `countedOf` says what of them is counted. `at` is in epoch milliseconds.
 */
export async function relaxationsOf(
  active: ActiveFilter[],
  at: number,
  path: "/" | "/sessions",
  countedOf = (filters: SessionFilters) => filters,
): Promise<Relaxation[]> {
  const all = await Promise.all(
    active.map(async ({ heading, label, without }) => ({
      name: heading,
      label,
      href: sessionsHref(without, path),
      count: await countSessions(countedOf(without), at),
    })),
  );
  return all.filter(({ count }) => count.count > 0);
}
