import { filterHeadings } from "@/domain/active-filter";
import type { Facet, FacetChoice } from "@/domain/facet";
import { type SessionFilters, sessionsHref } from "@/domain/session-filters";

type Props = { facet: Facet; filters: SessionFilters };

function chosenText(choices: FacetChoice[]): string {
  const chosen = choices.filter(({ selected }) => selected);
  return chosen.length > 1 ? `${chosen.length} chosen` : (chosen[0]?.label ?? "Any");
}

/** One filter as a button that opens its choices; each choice is a link that takes it on, or off again. */
export function FilterMenu({ facet: { name, choices, more }, filters }: Props) {
  const chosen: string[] = filters[name];
  const toggled = ({ value, selected }: FacetChoice) =>
    sessionsHref(
      {
        ...filters,
        after: null,
        [name]: selected ? chosen.filter((one) => one !== value) : [...chosen, value],
      },
      "/",
    );
  return (
    <details className="filter-menu" name="filter-menu">
      <summary className="button">
        <span className="muted">{filterHeadings[name]}</span> <b>{chosenText(choices)}</b>
      </summary>
      <div className="filter-menu-choices">
        {choices.map((choice) => (
          <a key={choice.value} href={toggled(choice)} aria-current={choice.selected || undefined} dir="auto">
            {choice.label}
            {choice.hint && <small> {choice.hint}</small>}
            <span>
              {choice.count}
              {choice.atLeast && "+"}
            </span>
          </a>
        ))}
        {choices.length === 0 && <p className="muted small">No choice is left.</p>}
        {more > 0 && <p className="muted small">{more} rarer ones are in the list’s filters.</p>}
      </div>
    </details>
  );
}
