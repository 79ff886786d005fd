import "server-only";
import { connection } from "next/server";
import { getFacets } from "@/db/queries/facets";
import { knownFilters } from "@/db/queries/known-filters";
import { countSessions } from "@/db/queries/sessions";
import { getTimeline } from "@/db/queries/timeline";
import { type ActiveFilter, activeFilters, facetLabels, type Relaxation } from "@/domain/active-filter";
import { type SessionFilters, sessionsHref } from "@/domain/session-filters";
import { readTimelineWindow } from "@/domain/timeline-window";
import { now, todayText } from "../_server/clock";

async function relaxationsOf(
  active: ActiveFilter[],
  asked: SessionFilters,
  at: number,
): Promise<Relaxation[]> {
  const all = await Promise.all(
    active.map(async ({ heading, label, without }) => ({
      name: heading,
      label,
      href: sessionsHref({ ...without, from: asked.from, to: asked.to }, "/"),
      count: await countSessions(without, at),
    })),
  );
  return all.filter(({ count }) => count.count > 0);
}

/**
 * The timeline of a window with everything that is said about it. `from` and `to` are the window and filter nothing else;
 * `filters` and `ignored` tell which of the filters asked for name something in the register; `relaxations` is filled only
 * when nothing was found.
 */
export async function loadTimeline(asked: SessionFilters) {
  await connection();
  const [at, today] = [now(), todayText()];
  const { filters, ignored } = await knownFilters(asked);
  const timeless = { ...filters, from: null, to: null, after: null };
  const [timeline, count, facets] = await Promise.all([
    getTimeline(timeless, readTimelineWindow(filters.from, filters.to, today), at, filters.after),
    countSessions(timeless, at),
    getFacets(timeless, at),
  ]);
  const active = activeFilters(timeless, facetLabels(facets));
  const relaxations = count.count === 0 ? await relaxationsOf(active, filters, at) : [];
  return { timeline, today, filters, ignored, count, facets, active, relaxations };
}
