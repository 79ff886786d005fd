import { filterHeadings } from "@/domain/active-filter";
import type { Facet, FacetChoice } from "@/domain/facet";
import { type Html, html } from "@/domain/html";
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

function choiceHtml(name: ChoiceFilter, { value, label, hint, count, atLeast, selected }: FacetChoice): Html {
  return html`<label class="filter-choice"><input type="checkbox" name="${name}" value="${value}"${selected && html` checked`}><span dir="auto">${label}${hint && html` <small>${hint}</small>`}</span><small>${count}${atLeast && "+"}</small></label>`;
}

function moreHtml(name: ChoiceFilter, more: number): Html {
  const directory = directories[name];
  const where = directory ? html`<a href="${directory.href}">in ${directory.name}</a>` : html`not listed`;
  return html`<p class="filter-choice-rest">${more} rarer ${where}</p>`;
}

/** The choices of one filter as checkboxes: the first few and the chosen ones, and the rest behind "12 more". */
export function facetHtml({ name, choices, more }: Facet): Html {
  const all = choices.map((choice, position) => ({
    early: choice.selected || position < shown,
    item: choiceHtml(name, choice),
  }));
  const first = all.flatMap(({ early, item }) => (early ? item : []));
  const rest = all.flatMap(({ early, item }) => (early ? [] : item));
  return html`<legend>${filterHeadings[name]}</legend>${first}${
    rest.length > 0 && html`<details><summary>${rest.length} more</summary>${rest}</details>`
  }${more > 0 && moreHtml(name, more)}`;
}
