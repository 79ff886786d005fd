import { type ChoiceFilter, type SessionFilters, sessionsHref } from "./session-filters";
import { parseSessionFilters } from "./session-filters-reading";

/** The page to which a choice made in a directory leads back, and the filters that it had. */
export type FilterReturn = { path: "/" | "/sessions"; filters: SessionFilters };

const paths = ["/", "/sessions"] as const;
const longest = 4000;

/**
 * Reads the address of a page that has filters, such as "/sessions?chair=x": the timeline or the list of this register and
 * nothing else, whatever is in the text. Null for any other address; of its query only known filters are kept.
 */
export function parseFilterReturn(text: string): FilterReturn | null {
  const [before = "", ...rest] = text.split("?");
  const path = paths.find((one) => one === before);
  if (!path || text.length > longest) return null;
  const { filters } = parseSessionFilters(new URLSearchParams(rest.join("?")));
  return { path, filters: { ...filters, after: null } };
}

/** The address to which a choice leads back unchanged. `parseFilterReturn` is its inverse. */
export function formatFilterReturn({ path, filters }: FilterReturn): string {
  return sessionsHref({ ...filters, after: null }, path);
}

/** Whether a value is among the filters already. */
export function isChosen({ filters }: FilterReturn, name: ChoiceFilter, value: string): boolean {
  return (filters[name] as string[]).includes(value);
}

/** The address to which a choice leads back, with the value among its filters, once. */
export function returnHref(back: FilterReturn, name: ChoiceFilter, value: string): string {
  const others = (back.filters[name] as string[]).filter((one) => one !== value);
  return formatFilterReturn({ ...back, filters: { ...back.filters, [name]: [...others, value] } });
}
