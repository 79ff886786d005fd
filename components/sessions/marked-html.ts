import { type Html, html } from "@/domain/html";
import { markMatches } from "@/domain/search-match";

/** A text with the words that the search found in `<mark>`; the bare text when there is no search. */
export function markedHtml(text: string, query: string | null): Html | string {
  if (!query) return text;
  const runs = markMatches(text, query);
  return html`${runs.map(({ text: run, matched }) => (matched ? html`<mark>${run}</mark>` : html`${run}`))}`;
}
