import type { ReactNode } from "react";
import type { Facet } from "@/domain/facet";
import type { ChoiceFilter, SessionFilters } from "@/domain/session-filters";
import { FilterMenu } from "./filter-menu";
import { MenuEscape } from "./menu-escape";
import { MoreFilters } from "./more-filters";

type Props = {
  facets: Facet[];
  filters: SessionFilters;
  /** What was typed as a date and could not be read: it stays in its field. */
  typed: { from?: string; to?: string };
  /** Further menus. */
  children?: ReactNode;
};

const menus: readonly ChoiceFilter[] = ["chair", "venue", "group", "status"];
const rest: readonly ChoiceFilter[] = ["party", "topic", "country", "when", "format"];

/** The filters above the timeline: the four most used as menus of links, the others in a form behind "More". */
export function FilterBar({ facets, filters, typed, children }: Props) {
  const pick = (names: readonly ChoiceFilter[]) =>
    names.map((name) => facets.find((facet) => facet.name === name)).filter((facet) => facet !== undefined);
  return (
    <div className="filter-bar no-print">
      {pick(menus).map((facet) => (
        <FilterMenu key={facet.name} facet={facet} filters={filters} />
      ))}
      <details className="filter-menu" name="filter-menu">
        <summary className="button">More</summary>
        <MoreFilters facets={pick(rest)} filters={filters} typed={typed} />
      </details>
      {children}
      <MenuEscape />
    </div>
  );
}
