import "server-only";
import { connection } from "next/server";
import { getFacets } from "@/db/queries/facets";
import { knownFilters } from "@/db/queries/known-filters";
import { countSessions } from "@/db/queries/sessions";
import { getTimeline } from "@/db/queries/timeline";
import { activeFilters, facetLabels } from "@/domain/active-filter";
import type { SessionFilters } from "@/domain/session-filters";
import type { Timeline } from "@/domain/timeline";
import { extentWindow, readTimelineWindow } from "@/domain/timeline-window";
import { now, todayText } from "../_server/clock";
import { relaxationsOf } from "./relaxations";

const timeless = (filters: SessionFilters): SessionFilters => ({
  ...filters,
  from: null,
  to: null,
  after: null,
});

/** The window asked for; where none was and the usual one would be empty, all that the filters leave. */
async function fittingTimeline(filters: SessionFilters, at: number, today: string): Promise<Timeline> {
  const { from, to, after } = filters;
  const everywhere = timeless(filters);
  const usual = await getTimeline(everywhere, readTimelineWindow(from, to, today), at, after);
  if (from || to || usual.inView.count > 0 || !usual.extent) return usual;
  return getTimeline(everywhere, extentWindow(usual.extent, today), at, after);
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
  const everywhere = timeless(filters);
  const [timeline, count, facets] = await Promise.all([
    fittingTimeline(filters, at, today),
    countSessions(everywhere, at),
    getFacets(everywhere, at),
  ]);
  const all = activeFilters(filters, facetLabels(facets));
  const active = all.filter(({ name }) => name !== "from" && name !== "to");
  const relaxations = count.count === 0 ? await relaxationsOf(active, at, "/", timeless) : [];
  return { timeline, today, filters, ignored, count, facets, active, relaxations };
}
