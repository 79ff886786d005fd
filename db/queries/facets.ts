import { sql } from "drizzle-orm";
import type { Facet, FacetChoice } from "@/domain/facet";
import { type ChoiceFilter, hasFilters, type SessionFilters } from "@/domain/session-filters";
import { type Db, getDb } from "../client";
import { choiceLabels } from "../facet-labels";
import { chosenValues, resolveSearch } from "../session-search";
import { tallyValues } from "../session-values";
import { selectChronos } from "../session-walks";

/** The filters whose choices are offered; `person` and `city` are only named when they are chosen. */
const offered: readonly ChoiceFilter[] = [
  "chair",
  "venue",
  "group",
  "status",
  "party",
  "topic",
  "country",
  "format",
];
const named: readonly ChoiceFilter[] = ["person", "city"];

/** How many choices a filter offers at most, beside the chosen ones. */
export const mostChoices = 12;

/**
 * Over how many of the newest sessions choices are counted: exact below it. Each session stands in some fifteen posting
 * lists, so this, and not the register, decides what the choices cost.
 */
const tallyCap = 300;

type Row = { value: string; count: number };
/** The most frequent values of a filter, and how many values there are. */
type Tally = { top: Row[]; values: number; countOf: (value: string) => number; atLeast: boolean };

function tallyAll(db: Db, facet: ChoiceFilter): Tally {
  const countOf = (value: string) =>
    db.get<Row>(sql`SELECT count FROM posting_counts WHERE facet = ${facet} AND value = ${value}`)?.count ??
    0;
  const top = db.all<Row>(sql`
    SELECT value, count FROM posting_counts WHERE facet = ${facet} AND count > 0
    ORDER BY count DESC, value LIMIT ${mostChoices * 2}`);
  const values = db.get<Row>(
    sql`SELECT count(*) AS count FROM posting_counts WHERE facet = ${facet} AND count > 0`,
  );
  return { top, values: values?.count ?? 0, countOf, atLeast: false };
}

type Tallies = (facet: ChoiceFilter) => Tally;

/** Counts the values of every filter over the newest sessions of a search, up to the cap: exact below it. */
function tallySome(db: Db, filters: SessionFilters, now: number): Tallies {
  const walk = { direction: "DESC", limit: tallyCap + 1 } as const;
  const chronos = db.all<{ chrono: number }>(selectChronos(db, resolveSearch(db, filters), now, walk));
  const counted = chronos.slice(0, tallyCap).map(({ chrono }) => chrono);
  const tallies = tallyValues(db, counted, offered);
  return (facet) => {
    const own = tallies.get(facet) ?? [];
    const counts = new Map(own.map(({ value, count }) => [value, count]));
    return {
      top: own.slice(0, mostChoices * 2),
      values: own.length,
      countOf: (value) => counts.get(value) ?? 0,
      atLeast: chronos.length > tallyCap,
    };
  };
}

function facetOf(db: Db, name: ChoiceFilter, chosen: string[], tally: Tally): Facet {
  const others = tally.top.filter(({ value }) => !chosen.includes(value)).slice(0, mostChoices);
  const rows = [...chosen.map((value) => ({ value, count: tally.countOf(value) })), ...others];
  const labels = choiceLabels(
    db,
    name,
    rows.map(({ value }) => value),
  );
  const choices = rows.flatMap(({ value, count }): FacetChoice[] => {
    const label = labels.get(value);
    if (!label) return [];
    return [{ ...label, count, atLeast: tally.atLeast && count > 0, selected: chosen.includes(value) }];
  });
  const counted = chosen.filter((value) => tally.countOf(value) > 0).length;
  return {
    name,
    choices: choices.sort((a, b) => b.count - a.count),
    more: Math.max(0, tally.values - counted - others.length),
  };
}

const untallied: Tally = { top: [], values: 0, countOf: () => 0, atLeast: false };

/**
 * The choices of each filter with counts that respect every other filter, most frequent first and at most 12 beside the
 * chosen ones; `person` and `city` only name what is chosen. Counts over more than 300 sessions are lower bounds
 * (`atLeast`). Filters without any choice are left out. `now` is in epoch milliseconds.
 */
export async function getFacets(filters: SessionFilters, now: number): Promise<Facet[]> {
  const db = getDb();
  const talliesOf = (remaining: SessionFilters): Tallies =>
    hasFilters(remaining) ? tallySome(db, remaining, now) : (facet) => tallyAll(db, facet);
  const shared = talliesOf(filters);
  const facets = [
    ...offered.map((name) => {
      const chosen = chosenValues(db, filters, name);
      const tallies = chosen.length ? talliesOf({ ...filters, [name]: [] }) : shared;
      return facetOf(db, name, chosen, tallies(name));
    }),
    ...named.map((name) => facetOf(db, name, chosenValues(db, filters, name), untallied)),
  ];
  return facets.filter((facet) => facet.choices.length > 0);
}
