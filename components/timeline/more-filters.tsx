import { FilterFields } from "@/components/sessions/filter-fields";
import { filterHeadings } from "@/domain/active-filter";
import type { Facet } from "@/domain/facet";
import { choiceFilters, type SessionFilters } from "@/domain/session-filters";

type Props = { facets: Facet[]; filters: SessionFilters; typed: { from?: string; to?: string } };

/** The lesser filters as a form: what is chosen is kept in hidden fields, and each list adds one more. */
export function MoreFilters({ facets, filters, typed }: Props) {
  return (
    <form className="filters filter-menu-choices" action="/" aria-label="More filters" autoComplete="off">
      {choiceFilters.flatMap((name) =>
        filters[name].map((value) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        )),
      )}
      {facets.map(({ name, choices }) => (
        <label key={name} className="more-filter">
          {filterHeadings[name]}
          <select className="input" name={name} defaultValue="">
            <option value="">{filters[name].length > 0 ? "Add another" : "Any"}</option>
            {choices
              .filter(({ selected }) => !selected)
              .map(({ value, label, count, atLeast }) => (
                <option key={value} value={value}>{`${label} (${count}${atLeast ? "+" : ""})`}</option>
              ))}
          </select>
        </label>
      ))}
      <FilterFields filters={filters} sortable={false} typed={typed} />
      <button className="button button-primary" type="submit">
        Apply filters
      </button>
    </form>
  );
}
