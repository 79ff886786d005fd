import type { FilterLabel } from "./active-filter";
import { formatPartialDate } from "./date-text";
import type { Count } from "./facet";
import { isolated } from "./isolated-text";
import type { ChoiceFilter, SessionFilters, Sort } from "./session-filters";

const orders: Record<Sort, string> = { date: "oldest first", "-date": "newest first", group: "by group" };

/** "1,000+ sessions", "1 session", "No sessions": a number of sessions in words. */
export function countSessionsText({ count, atLeast }: Count): string {
  if (count === 0) return "No sessions";
  return `${count.toLocaleString("en-GB")}${atLeast ? "+" : ""} ${count === 1 && !atLeast ? "session" : "sessions"}`;
}

/** "a", "a or b", "a, b or c"; "" for none. */
export function anyOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}

// A day is "on 5 November 2024", a longer time "in 2025"; what has an open end is said by its own words.
const ofDays = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/;
const ofTime = /^\d{4}(?:-\d{2})?$/;

function datesClause({ from, to }: SessionFilters): string {
  if (from && from === to && ofDays.test(from)) return `on ${formatPartialDate(from)}`;
  if (from && from === to && ofTime.test(from)) return `in ${formatPartialDate(from)}`;
  if (from && to) return `between ${formatPartialDate(from)} and ${formatPartialDate(to)}`;
  if (from) return `from ${formatPartialDate(from)} on`;
  return to ? `up to ${formatPartialDate(to)}` : "";
}

/**
 * What a list shows, in a sentence of two parts: the number, to be set apart, and the rest with what joins it to the number.
 * For the group "working-group" and the chair "x" these are "3 sessions" and
 * " of the Working Group and its sub-groups, co-chaired or led by X, newest first.".
 */
export function filterSentence(
  filters: SessionFilters,
  count: Count,
  label: FilterLabel,
): { count: string; rest: string } {
  const named = (name: ChoiceFilter) => filters[name].map((value) => label(name, value));
  const say = (before: string, name: ChoiceFilter, after = "") => {
    const words = anyOf(named(name));
    return words && `${before} ${words}${after}`;
  };
  const groups = anyOf(named("group").map((name) => `the ${name.replace(/^the /i, "")}`));
  const places = [say("at", "venue"), say("in", "city"), say("in", "country")].filter(Boolean).join(" and ");
  const clauses = [
    groups && `of ${groups} and ${filters.group.length > 1 ? "their" : "its"} sub-groups`,
    filters.q && `matching “${isolated(filters.q)}”`,
    say("co-chaired or led by", "chair"),
    say("attended by", "person"),
    places && `meeting ${places}`,
    say("with", "party", " taking part"),
    say("on", "topic"),
    say("with status", "status").toLowerCase(),
    say("with format", "format").toLowerCase(),
    datesClause(filters),
  ].filter(Boolean);
  const order = count.count > 0 && orders[filters.sort]; // where there is nothing, nothing is in order
  const after = [anyOf(named("when")).toLowerCase(), order].filter(Boolean).map((words) => `, ${words}`);
  return {
    count: countSessionsText(count),
    rest: `${clauses.length ? ` ${clauses.join(", ")}` : ""}${after.join("")}.`,
  };
}

/** What the sessions that filters leave are called together: "Sessions of the Working Group and its sub-groups, upcoming". */
export function filtersName(filters: SessionFilters, label: FilterLabel): string {
  const { rest } = filterSentence(filters, { count: 0, atLeast: false }, label);
  return `Sessions${rest.replace(/\.$/, "")}`;
}
