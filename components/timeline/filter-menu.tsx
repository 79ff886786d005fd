import { furtherChoices } from "@/components/sessions/choice-directory";
import { FindChoice } from "@/components/sessions/find-choice";
import { isFindable } from "@/components/sessions/findable-choice";
import { filterHeadings } from "@/domain/active-filter";
import type { Facet, FacetChoice } from "@/domain/facet";
import { type SessionFilters, sessionsHref } from "@/domain/session-filters";

type Props = { facet: Facet; filters: SessionFilters };

function chosenText(choices: FacetChoice[]) {
  const chosen = choices.filter(({ selected }) => selected);
  if (chosen.length === 0) return <b className="unchosen">Any</b>;
  return <b dir="auto">{chosen.length > 1 ? `${chosen.length} chosen` : chosen[0]?.label}</b>;
}

/** One filter as a button that opens its choices; each choice is a link that takes it on, or off again. */
export function FilterMenu({ facet, filters }: Props) {
  const { name, choices } = facet;
  const chosen: string[] = filters[name];
  const here = sessionsHref({ ...filters, after: null }, "/");
  const further = furtherChoices(facet, here);
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
        <span className="muted">{filterHeadings[name]}</span> {chosenText(choices)}
      </summary>
      <div className="filter-menu-choices">
        {isFindable(name) && <FindChoice filter={name} here={here} />}
        {choices.map((choice) => (
          <a
            key={choice.value}
            href={toggled(choice)}
            aria-current={choice.selected || undefined}
            data-count={`${choice.count}${choice.atLeast ? "+" : ""}`}
          >
            {choice.hint ? `${choice.label} · ${choice.hint}` : choice.label}
          </a>
        ))}
        {choices.length === 0 && <p className="muted small">No choice is left.</p>}
        {further && (
          <p className="small">
            <a className="action-link" href={further.href}>
              {further.text}
            </a>
          </p>
        )}
      </div>
    </details>
  );
}
