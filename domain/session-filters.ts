import type { Format } from "./session";
import type { SessionStatus } from "./session-status";

/** The values of `when`. */
export const whens = ["upcoming", "now", "past", "overdue"] as const;
export type When = (typeof whens)[number];

/** The values of `sort`: oldest first, newest first (default), or by group. */
export const sorts = ["date", "-date", "group"] as const;
export type Sort = (typeof sorts)[number];

/** The filters that name records or values and may be repeated (any of). */
export const choiceFilters = [
  "group",
  "chair",
  "person",
  "venue",
  "city",
  "country",
  "party",
  "status",
  "format",
  "topic",
  "when",
] as const;
export type ChoiceFilter = (typeof choiceFilters)[number];

/** What a list, the timeline, an export or the API is asked for. Arrays mean any of; different names mean all of. */
export type SessionFilters = {
  q: string | null;
  group: string[];
  chair: string[];
  person: string[];
  venue: string[];
  city: string[];
  country: string[];
  party: string[];
  status: SessionStatus[];
  format: Format[];
  topic: string[];
  when: When[];
  /** Partial-date text; the filter means overlap with [from, to]. */
  from: string | null;
  to: string | null;
  sort: Sort;
  /** Opaque position after which the page begins. */
  after: string | null;
  /** Rows on a page, 1 to 200. */
  limit: number;
};

/** A parameter that was left out because its name or its value is not known; `value` is cut to 60 characters. */
export type IgnoredParameter = { name: string; value: string; reason: string };

/** Filters that ask for everything, newest first, 25 rows a page. */
export const noFilters: SessionFilters = {
  q: null,
  group: [],
  chair: [],
  person: [],
  venue: [],
  city: [],
  country: [],
  party: [],
  status: [],
  format: [],
  topic: [],
  when: [],
  from: null,
  to: null,
  sort: "-date",
  after: null,
  limit: 25,
};

/** The query string of filters, without "?"; "" when they ask for everything. `parseSessionFilters` is its inverse. */
export function formatSessionFilters(filters: SessionFilters): string {
  const query = new URLSearchParams();
  if (filters.q) query.append("q", filters.q);
  for (const name of choiceFilters) for (const value of filters[name]) query.append(name, value);
  if (filters.from) query.append("from", filters.from);
  if (filters.to) query.append("to", filters.to);
  if (filters.sort !== noFilters.sort) query.append("sort", filters.sort);
  if (filters.after) query.append("after", filters.after);
  if (filters.limit !== noFilters.limit) query.append("limit", String(filters.limit));
  return query.toString().replaceAll("%2F", "/");
}

/** The address of a page for filters: `sessionsHref({ ...noFilters, chair: ["x"] })` is "/sessions?chair=x". */
export function sessionsHref(filters: SessionFilters, path = "/sessions"): string {
  const query = formatSessionFilters(filters);
  return query ? `${path}?${query}` : path;
}

/** Whether anything narrows the register (sort, page and page size do not). */
export function hasFilters(filters: SessionFilters): boolean {
  return (
    filters.q !== null ||
    filters.from !== null ||
    filters.to !== null ||
    choiceFilters.some((name) => filters[name].length > 0)
  );
}
