import { type Html, html } from "./html";
import { isolated } from "./isolated-text";
import { removedText } from "./removed-words";
import type { TimelineRow } from "./timeline-rows";

const deepest = 4;

function nameHtml(row: TimelineRow): Html {
  if (row.kind === "heading") return html`<h2 class='timeline-heading'>${row.text}</h2>`;
  const { group, name, depth, layout } = row;
  const size =
    layout.rows > 1 || depth > 0
      ? html` style='--rows:${layout.rows};--depth:${Math.min(depth, deepest)}'`
      : null;
  const add = html`<a class='timeline-add' href='/sessions/new?group=${group.slug}' aria-label='Add a session: ${isolated(group.name)}'>+</a>`;
  return html`<div class='timeline-lane'${size}><a href='/groups/${group.slug}' title='${group.name}' dir='auto'>${name}${removedText(group)}</a>${add}</div>`;
}

/** The names beside the plot: headings, and for each lane links to its group and to the form for its next session. */
export function namesHtml(rows: readonly TimelineRow[]): Html {
  return html`${rows.map(nameHtml)}`;
}
