import { Fragment } from "react";
import type { Facet } from "@/domain/facet";
import { type ChoiceFilter, noFilters, type SessionFilters, sessionsHref } from "@/domain/session-filters";
import { ApplyButton } from "./apply-button";
import { FilterChoices } from "./filter-choices";
import { FilterFields } from "./filter-fields";
import { FindChoice } from "./find-choice";
import { isFindable } from "./findable-choice";

type Props = {
  filters: SessionFilters;
  facets: Facet[];
  /** The page that shows the result, and whether it has an order to choose. */
  path?: string;
  sortable?: boolean;
  /** What was typed as a date and could not be read: it stays in its field. */
  typed?: { from?: string; to?: string };
};

const order: ChoiceFilter[] = [
  "chair",
  "venue",
  "group",
  "status",
  "party",
  "topic",
  "country",
  "city",
  "person",
  "format",
];

function chosenText({ choices }: Facet): string {
  const chosen = choices.filter(({ selected }) => selected);
  if (chosen.length === 0) return "Any";
  return chosen.length === 1 ? (chosen[0]?.label ?? "") : `${chosen.length} chosen`;
}

/** Every filter as one GET form: a column beside the list, and on a phone a part that opens, at co-chair or venue by one tap. */
export function FilterPanel({ filters, facets, path = "/sessions", sortable = true, typed }: Props) {
  const here = sessionsHref({ ...filters, after: null }, path);
  const byName = new Map(facets.map((facet) => [facet.name, facet]));
  const shown = order.map((name) => byName.get(name)).filter((facet) => facet !== undefined);
  return (
    <div className="filter-column no-print">
      <div className="filter-shortcuts">
        {shown
          .filter(({ name }) => name === "chair" || name === "venue")
          .map((facet) => (
            <a className="button" href={`#filter-${facet.name}`} key={facet.name}>
              <span className="muted">{facet.name === "chair" ? "Co-chair" : "Venue"}</span>{" "}
              <b>{chosenText(facet)}</b>
            </a>
          ))}
      </div>
      <details className="filters">
        <summary className="button">Filters</summary>
        <form action={path} aria-label="Filters" autoComplete="off">
          <p className="filter-title">Filter</p>
          {shown.map((facet) => (
            <Fragment key={facet.name}>
              <FilterChoices facet={facet} here={here} />
              {isFindable(facet.name) && <FindChoice filter={facet.name} here={here} />}
            </Fragment>
          ))}
          <FilterFields filters={filters} sortable={sortable} typed={typed} />
          {filters.when.map((when) => (
            <input key={when} type="hidden" name="when" value={when} />
          ))}
          {filters.limit !== noFilters.limit && <input type="hidden" name="limit" value={filters.limit} />}
          <p className="filter-apply">
            <ApplyButton>Apply filters</ApplyButton>
          </p>
        </form>
      </details>
    </div>
  );
}
