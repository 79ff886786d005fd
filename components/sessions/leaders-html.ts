import type { Appearance } from "@/domain/appearance";
import { appearanceName } from "@/domain/appearance-name";
import { type Html, html } from "@/domain/html";
import { removedText } from "@/domain/removed-words";
import { markedHtml } from "./marked-html";
import { removedHtml } from "./removed-html";

const most = 4;

function codeHtml({ shortName, iso }: NonNullable<Appearance["party"]>): Html {
  return iso
    ? html`<abbr class="code" title="${shortName}">${iso}</abbr>`
    : html`<span class="code">${shortName}</span>`;
}

function leaderHtml(leader: Appearance, query: string | null): Html {
  const { person, party } = leader;
  const name = markedHtml(appearanceName(leader), query);
  const link = person ? html`<a href="/people/${person.slug}" dir="auto">${name}</a>` : name;
  const gone = removedHtml(removedText(person));
  return html`<span class="leader">${link}${gone}\u00a0${party && codeHtml(party)}</span>`;
}

/** Those who led a session, for a table cell: the first few names, each with the code of its side. */
export function leadersHtml(leaders: readonly Appearance[], query: string | null): Html {
  if (leaders.length === 0) return html`<span class="muted">not named</span>`;
  const left = leaders.length - most;
  return html`${leaders.slice(0, most).map((leader) => leaderHtml(leader, query))}${
    left > 0 && html`<span class="muted">and ${left} more</span>`
  }`;
}
