import { formatPartialDate } from "./date-text";
import type { Count, Facet } from "./facet";
import { isolated } from "./isolated-text";
import { type ChoiceFilter, choiceFilters, type SessionFilters } from "./session-filters";

type FilterName = ChoiceFilter | "q" | "from" | "to";

/** How a choice is called on the page: a person's name for a slug, a country's for its code. */
export type FilterLabel = (name: ChoiceFilter, value: string) => string;

/** One thing that narrows a list, in words, and the filters that are left when it is taken away. */
export type ActiveFilter = { name: FilterName; heading: string; label: string; without: SessionFilters };

/** The heading of each filter, as chips and panels show it. */
export const filterHeadings: Record<FilterName, string> = {
  q: "Text",
  group: "Group",
  chair: "Co-chair",
  person: "Person",
  venue: "Venue",
  city: "City",
  country: "Country",
  party: "Party",
  status: "Status",
  format: "Format",
  topic: "Topic",
  when: "When",
  from: "From",
  to: "To",
};

/** The labels that facets carry; a value that no facet knows is shown as it stands in the address. */
export function facetLabels(facets: readonly Facet[]): FilterLabel {
  const labels = new Map<string, string>();
  for (const { name, choices } of facets)
    for (const { value, label } of choices) labels.set(`${name} ${value}`, isolated(label));
  return (name, value) => labels.get(`${name} ${value}`) ?? value;
}

/** Everything that narrows the list, in the order of the address; empty when nothing does. Each `without` begins at the first page. */
export function activeFilters(filters: SessionFilters, label: FilterLabel): ActiveFilter[] {
  const start = { ...filters, after: null };
  const entry = (name: FilterName, text: string, change: Partial<SessionFilters>): ActiveFilter => ({
    name,
    heading: filterHeadings[name],
    label: text,
    without: { ...start, ...change },
  });
  const text = filters.q ? [entry("q", `“${isolated(filters.q)}”`, { q: null })] : [];
  const choices = choiceFilters.flatMap((name) => {
    const values: string[] = filters[name];
    return values.map((value) =>
      entry(name, label(name, value), { [name]: values.filter((other) => other !== value) }),
    );
  });
  const dates = (["from", "to"] as const).flatMap((name) => {
    const date = filters[name];
    return date ? [entry(name, formatPartialDate(date), { [name]: null })] : [];
  });
  return [...text, ...choices, ...dates];
}

/** A filter that may be dropped when nothing is found: what it is, the address without it and how many sessions that shows. */
export type Relaxation = { name: string; label: string; href: string; count: Count };
