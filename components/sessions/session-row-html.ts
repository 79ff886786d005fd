import { formatPartialDate } from "@/domain/date-text";
import { type Html, html } from "@/domain/html";
import { missingPlaceText } from "@/domain/missing-place";
import { isDateOff, openPhaseText } from "@/domain/phase";
import { placeText } from "@/domain/place-text";
import { removedGroupText, removedText } from "@/domain/removed-words";
import type { SessionSummary } from "@/domain/session";
import { shortSessionTitle } from "@/domain/session-title";
import { leadersHtml } from "./leaders-html";
import { markedHtml } from "./marked-html";
import { removedHtml } from "./removed-html";
import { sentenceCase } from "./sentence-case";

/** What the short title leaves out: the full name where it has an acronym, else the body above. */
function contextText({ name, path }: SessionSummary["group"], title: string): string | null {
  if (!title.includes(name)) return name;
  const parent = path.at(-2);
  return parent ? (parent.acronym ?? parent.name) : null;
}

function titleHtml(row: SessionSummary, query: string | null): Html {
  const title = shortSessionTitle(row);
  const context = contextText(row.group, title);
  return html`<a href="/sessions/${row.slug}">${markedHtml(title, query)}</a>${removedHtml(removedGroupText(row.group))}${
    context && html`<span class="list-under">${markedHtml(context, query)}</span>`
  }`;
}

function statusHtml(row: SessionSummary): Html {
  const { status, phase } = row;
  const open = openPhaseText(phase, row);
  return html`<span class="status status-${status}">${sentenceCase(status)}</span>${
    open && html`<span class="list-phase">${open}</span>`
  }`;
}

/** One row of the list: dates, session, place, who led it, status. `query` marks the words that a search found. */
export function sessionRowHtml(row: SessionSummary, query: string | null): Html {
  const { date, place, status } = row;
  const day = date && formatPartialDate(date);
  const when = day
    ? html`<td class="list-date">${isDateOff(status) ? html`<del>${day}</del>` : day}</td>`
    : html`<td class="list-date muted">not known</td>`;
  const where = place
    ? html`<a href="/venues/${place.slug}">${markedHtml(placeText(place), query)}</a>${removedHtml(removedText(place))}`
    : html`<span class="muted">${missingPlaceText(row)}</span>`;
  return html`<tr>${when}<td class="list-title">${titleHtml(row, query)}</td><td class="list-place">${where}</td><td class="list-leaders">${leadersHtml(row.leaders, query)}</td><td class="list-status">${statusHtml(row)}</td></tr>`;
}
