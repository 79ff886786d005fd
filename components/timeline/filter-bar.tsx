import { ApplyButton } from "@/components/sessions/apply-button";
import { FilterChoices } from "@/components/sessions/filter-choices";
import { FilterFields } from "@/components/sessions/filter-fields";
import type { Facet } from "@/domain/facet";
import { type ChoiceFilter, choiceFilters, type SessionFilters } from "@/domain/session-filters";
import { FilterMenu } from "./filter-menu";

type Props = { facets: Facet[]; filters: SessionFilters };

const menus: readonly ChoiceFilter[] = ["chair", "venue", "group", "status"];
const rest: readonly ChoiceFilter[] = ["party", "topic", "country", "when", "format"];

/** The filters above the timeline: the four most used as menus of links, all others in a form behind "More". */
export function FilterBar({ facets, filters }: Props) {
  const pick = (names: readonly ChoiceFilter[]) =>
    names.map((name) => facets.find((facet) => facet.name === name)).filter((facet) => facet !== undefined);
  const offered = pick(rest).filter(({ choices }) => choices.length > 0);
  const kept = choiceFilters.filter((name) => !offered.some((facet) => facet.name === name));
  return (
    <div className="filter-bar no-print">
      {pick(menus).map((facet) => (
        <FilterMenu key={facet.name} facet={facet} filters={filters} />
      ))}
      <details className="filter-menu" name="filter-menu">
        <summary className="button">More</summary>
        <form className="filters filter-menu-choices" action="/" aria-label="More filters" autoComplete="off">
          {kept.flatMap((name) =>
            filters[name].map((value) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            )),
          )}
          {offered.map((facet) => (
            <FilterChoices key={facet.name} facet={facet} />
          ))}
          <FilterFields filters={filters} sortable={false} />
          <ApplyButton>Apply filters</ApplyButton>
        </form>
      </details>
    </div>
  );
}
