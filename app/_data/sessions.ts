import "server-only";
import { connection } from "next/server";
import { getFacets } from "@/db/queries/facets";
import { knownFilters } from "@/db/queries/known-filters";
import { countSessions, listSessions } from "@/db/queries/sessions";
import { activeFilters, facetLabels } from "@/domain/active-filter";
import type { SessionFilters } from "@/domain/session-filters";
import { now } from "../_server/clock";
import { relaxationsOf } from "./relaxations";

/**
 * A page of the list with everything that is said about it. `filters` and `ignored` tell which of the filters asked for
 * name something in the register; `relaxations` is filled only when nothing was found.
 */
export async function loadSessionList(asked: SessionFilters) {
  await connection();
  const at = now();
  const { filters, ignored } = await knownFilters(asked);
  const [page, count, facets] = await Promise.all([
    listSessions(filters, at),
    countSessions(filters, at),
    getFacets(filters, at),
  ]);
  const label = facetLabels(facets);
  const active = activeFilters(filters, label);
  const relaxations = count.count === 0 ? await relaxationsOf(active, at, "/sessions") : [];
  return { ...page, filters, ignored, count, facets, label, active, relaxations };
}
