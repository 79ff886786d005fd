import "server-only";
import { getFacets } from "@/db/queries/facets";
import { facetLabels } from "@/domain/active-filter";
import { filtersName } from "@/domain/filter-sentence";
import { hasFilters, type SessionFilters } from "@/domain/session-filters";
import { now } from "../_server/clock";

/** What the sessions that filters leave are called together, for a calendar and a feed: "Sessions of the Working Group". */
export async function loadFiltersName(filters: SessionFilters): Promise<string> {
  const facets = hasFilters(filters) ? await getFacets(filters, now()) : [];
  return filtersName(filters, facetLabels(facets));
}
