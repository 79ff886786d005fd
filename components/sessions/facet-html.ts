import { filterHeadings } from "@/domain/active-filter";
import type { Facet, FacetChoice } from "@/domain/facet";
import { type Html, html } from "@/domain/html";
import type { ChoiceFilter } from "@/domain/session-filters";
import { furtherChoices } from "./choice-directory";

const shown = 6;

function choiceHtml(name: ChoiceFilter, { value, label, hint, count, atLeast, selected }: FacetChoice): Html {
  return html`<label class="filter-choice"><input type="checkbox" name="${name}" value="${value}"${selected && html` checked`}><span dir="auto">${label}${hint && html` <small>${hint}</small>`}</span><small>${count}${atLeast && "+"}</small></label>`;
}

function moreHtml(facet: Facet, here: string): Html | null {
  const further = furtherChoices(facet, here);
  if (further) return html`<p class="filter-choice-rest"><a href="${further.href}">${further.text}</a></p>`;
  return facet.more > 0 ? html`<p class="filter-choice-rest">${facet.more} rarer not listed</p>` : null;
}

/**
 * The choices of one filter as checkboxes: the first few and the chosen ones, the rest behind "12 more", and the way to
 * what is not offered, from which a choice leads back to the page `here`.
 */
export function facetHtml(facet: Facet, here: string): Html {
  const { name, choices } = facet;
  const all = choices.map((choice, position) => ({
    early: choice.selected || position < shown,
    item: choiceHtml(name, choice),
  }));
  const first = all.flatMap(({ early, item }) => (early ? item : []));
  const rest = all.flatMap(({ early, item }) => (early ? [] : item));
  return html`<legend>${filterHeadings[name]}</legend>${first}${
    rest.length > 0 && html`<details><summary>${rest.length} more</summary>${rest}</details>`
  }${moreHtml(facet, here)}`;
}
