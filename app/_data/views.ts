import "server-only";
import { connection } from "next/server";
import { cache } from "react";
import { getFacets } from "@/db/queries/facets";
import { knownFilters } from "@/db/queries/known-filters";
import { getRemovedView, listViews } from "@/db/queries/views";
import { facetLabels } from "@/domain/active-filter";
import { filtersName } from "@/domain/filter-sentence";
import { noFilters } from "@/domain/session-filters";
import { viewFilters, viewHref, viewQueryProblem } from "@/domain/view";
import { now } from "../_server/clock";
import { loadFiltersName } from "./filter-name";

/** The views of the register, by name. */
export const loadViews = cache(async () => {
  await connection();
  return listViews();
});

/** Where the header leads for views. */
export async function viewLinks(): Promise<{ href: string; name: string }[]> {
  return (await loadViews()).map((view) => ({ href: viewHref(view), name: view.name }));
}

/** The same with what each is a name for, in words. */
export async function loadDescribedViews() {
  const views = await loadViews();
  const label = facetLabels(views.length > 0 ? await getFacets(noFilters, now()) : []);
  return views.map((view) => ({ ...view, words: filtersName(viewFilters(view), label) }));
}

/** What a query that is to be a view leaves, in words; null for one that cannot be a view. */
export async function loadQueryWords(query: string): Promise<string | null> {
  if (viewQueryProblem(query) !== null) return null;
  await connection();
  const { filters } = await knownFilters(viewFilters({ query }));
  return loadFiltersName(filters);
}

/** A view that was removed, by id; null where there is none. */
export async function loadRemovedView(id: string) {
  await connection();
  return getRemovedView(id);
}
