import { inArray } from "drizzle-orm";
import { dateSpan, dayNumber } from "@/domain/date-span";
import { searchKey } from "@/domain/search-words";
import type { ChoiceFilter, SessionFilters, When } from "@/domain/session-filters";
import type { Db } from "./client";
import { groups, parties } from "./schema/bodies";
import { people, topics, venues } from "./schema/directory";
import { sessionMatchQuery } from "./search-vocabulary";

/** One filter as posting lists: a session must stand in one of `values`. */
export type Term = { facet: string; values: string[] };

/** Filters with slugs resolved to ids and dates to day numbers (null: unbounded). `match` is an FTS5 query. */
export type SessionSearch = {
  terms: Term[];
  match: string | null;
  fromDay: number | null;
  toDay: number | null;
  when: When[];
};

const tables = { group: groups, chair: people, person: people, venue: venues, party: parties, topic: topics };

/** The filters whose values are slugs of records. */
export const slugFilters = ["group", "chair", "person", "venue", "party", "topic"] as const;

/** The ids behind slugs, by slug; unknown slugs are missing. */
function idsOfSlugs(db: Db, filter: (typeof slugFilters)[number], slugs: string[]): Map<string, string> {
  const table = tables[filter];
  const rows = db
    .select({ id: table.id, slug: table.slug })
    .from(table)
    .where(inArray(table.slug, slugs))
    .all();
  return new Map(rows.map((row) => [row.slug, row.id]));
}

/** The form in which cities are compared. */
export function cityKey(city: string): string {
  return searchKey(city);
}

/** What a filter's chosen values are in the posting lists: record ids for slugs, else the values; unknown slugs are left out. */
export function chosenValues(db: Db, filters: SessionFilters, name: ChoiceFilter): string[] {
  const slugFilter = slugFilters.find((filter) => filter === name);
  if (filters[name].length === 0 || !slugFilter) return [...filters[name]];
  return [...idsOfSlugs(db, slugFilter, filters[slugFilter]).values()];
}

function dayOf(date: string | null, end: "earliest" | "latest"): number | null {
  const day = date && dateSpan(date)[end];
  return day ? dayNumber(day) : null;
}

/** Resolves filters against the register. Values that name nothing are left out, and a filter left with none is no filter. */
export function resolveSearch(db: Db, filters: SessionFilters): SessionSearch {
  const terms: Term[] = slugFilters.map((facet) => ({ facet, values: chosenValues(db, filters, facet) }));
  terms.push({ facet: "city", values: filters.city.map(cityKey) });
  for (const facet of ["country", "status", "format"] as const) terms.push({ facet, values: filters[facet] });
  return {
    terms: terms.filter((term) => term.values.length > 0),
    match: filters.q ? sessionMatchQuery(db, filters.q) : null,
    fromDay: dayOf(filters.from, "earliest"),
    toDay: dayOf(filters.to, "latest"),
    when: filters.when,
  };
}

/** Whether a search leaves every session. */
export function isEverything({ terms, match, fromDay, toDay, when }: SessionSearch): boolean {
  return terms.length === 0 && match === null && fromDay === null && toDay === null && when.length === 0;
}
