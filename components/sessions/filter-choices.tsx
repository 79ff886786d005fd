import { filterHeadings } from "@/domain/active-filter";
import type { Facet, FacetChoice } from "@/domain/facet";
import type { ChoiceFilter } from "@/domain/session-filters";

const shown = 6;

/** Where the choices that a panel leaves out can be found. */
const directories: Partial<Record<ChoiceFilter, { href: string; name: string }>> = {
  chair: { href: "/people", name: "People" },
  person: { href: "/people", name: "People" },
  venue: { href: "/venues", name: "Venues" },
  city: { href: "/venues", name: "Venues" },
  group: { href: "/groups", name: "Groups" },
};

function choiceLabel(name: ChoiceFilter, { value, label, hint, count, atLeast, selected }: FacetChoice) {
  return (
    <label key={value} className="filter-choice">
      <input type="checkbox" name={name} value={value} defaultChecked={selected} />
      <span dir="auto">
        {label}
        {hint && <small> {hint}</small>}
      </span>
      <small>
        {count}
        {atLeast && "+"}
      </small>
    </label>
  );
}

/** The choices of one filter as checkboxes: the first few, and the rest behind "12 more". */
export function FilterChoices({ facet: { name, choices, more } }: { facet: Facet }) {
  const first = choices.filter(({ selected }, position) => selected || position < shown);
  const rest = choices.filter((choice) => !first.includes(choice));
  const directory = directories[name];
  return (
    <fieldset id={`filter-${name}`}>
      <legend>{filterHeadings[name]}</legend>
      {first.map((choice) => choiceLabel(name, choice))}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          {rest.map((choice) => choiceLabel(name, choice))}
        </details>
      )}
      {more > 0 && (
        <p className="filter-choice-rest">
          {more} rarer {directory ? <a href={directory.href}>in {directory.name}</a> : "not listed"}
        </p>
      )}
    </fieldset>
  );
}
