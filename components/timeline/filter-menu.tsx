import { filterHeadings } from "@/domain/active-filter";
import type { Facet, FacetChoice } from "@/domain/facet";
import { type ChoiceFilter, type SessionFilters, sessionsHref } from "@/domain/session-filters";

type Props = { facet: Facet; filters: SessionFilters };

/** Where the choices that a menu leaves out can be found. */
const directories: Partial<Record<ChoiceFilter, { href: string; title: string }>> = {
  chair: { href: "/people", title: "People" },
  venue: { href: "/venues", title: "Venues" },
  group: { href: "/groups", title: "Groups" },
};

function chosenText(choices: FacetChoice[]) {
  const chosen = choices.filter(({ selected }) => selected);
  if (chosen.length === 0) return <b className="unchosen">Any</b>;
  return <b dir="auto">{chosen.length > 1 ? `${chosen.length} chosen` : chosen[0]?.label}</b>;
}

/** One filter as a button that opens its choices; each choice is a link that takes it on, or off again. */
export function FilterMenu({ facet: { name, choices, more }, filters }: Props) {
  const chosen: string[] = filters[name];
  const directory = directories[name];
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
        {more > 0 && directory && (
          <p className="muted small">
            {more.toLocaleString("en-GB")} more in <a href={directory.href}>{directory.title}</a>
          </p>
        )}
      </div>
    </details>
  );
}
