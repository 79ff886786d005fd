import { z } from "zod";
import { requiredLine } from "./input-text";
import { formatSessionFilters, hasFilters, noFilters, type SessionFilters } from "./session-filters";
import { parseSessionFilters } from "./session-filters-reading";

/** A name for a query of the list of sessions, and nothing else: `query` is a query string without "?". */
export type View = { id: string; name: string; query: string };

/** How many views a register keeps, since every page names them. */
export const mostViews = 40;

const name = requiredLine(60, "Give the view a name.");
const longestQuery = 4000;

function tooLong(query: string): string | null {
  return query.length > longestQuery ? "There are too many filters for a view. Leave some out." : null;
}

/** What keeps a query from being a view, in a sentence; null where nothing does. */
export function viewQueryProblem(query: string): string | null {
  const { filters, ignored } = parseSessionFilters(new URLSearchParams(query));
  const [odd] = ignored;
  if (odd) return `A view cannot have “${odd.name}=${odd.value}”: ${odd.reason}.`;
  return hasFilters(filters) ? null : "Choose a filter first: a view is a name for filters.";
}

const query = z.string().superRefine((text, context) => {
  const message = tooLong(text) ?? viewQueryProblem(text);
  if (message) context.addIssue({ code: "custom", message });
});

/** What a new view is made of. */
export const viewInput = z.object({ name, query });

/** What a view is renamed with. */
export const viewName = z.object({ name });

/** The query of a view for filters: all pages of what they leave, in their order. */
export function viewQuery(filters: SessionFilters): string {
  return formatSessionFilters({ ...filters, after: null, limit: noFilters.limit });
}

/** The filters of a view; what its query holds that is not known any more is left out. */
export function viewFilters({ query }: Pick<View, "query">): SessionFilters {
  return parseSessionFilters(new URLSearchParams(query)).filters;
}

/** The address that a view is a name for. */
export function viewHref({ query }: Pick<View, "query">): string {
  return `/sessions?${query}`;
}

/** Where filters are given a name. */
export function saveViewHref(filters: SessionFilters): string {
  return `/views?${new URLSearchParams({ query: viewQuery(filters) })}`;
}

/** In what form two names of views are the same. */
export function viewKey(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

/** What became of a form that names a view: why it was refused and what was typed. `stamp` grows with every answer. */
export type ViewFormState = { problem: string | null; name: string; stamp: number };
