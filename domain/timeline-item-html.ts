import { formatPartialDate } from "./date-text";
import { countSessionsText } from "./filter-sentence";
import type { GroupRef } from "./group";
import { type Html, html } from "./html";
import { isolated } from "./isolated-text";
import { makeInterval } from "./partial-date";
import { isDateOff } from "./phase";
import type { TimelineBlock } from "./timeline-counts";
import type { TimelineMark } from "./timeline-layout";
import type { Placed } from "./timeline-plot";
import { markText } from "./timeline-text";
import { shortWindow } from "./timeline-window";

const percent = (number: number) => `${Math.round(number * 1000) / 1000}%`;
const pixelsInRem = 16;
const usualLeast = 24;

/** The place of an item as custom properties: grid row, row within the lane, left edge, width, least width. */
function placeStyle({ left, width, least }: Placed, gridRow: number, row: number): string {
  const down = row > 0 ? `;--r:${row}` : "";
  const size = least > usualLeast ? `;--m:${least / pixelsInRem}rem` : "";
  return `--g:${gridRow};--l:${percent(left)};--w:${percent(width)}${down}${size}`;
}

function kindsOf({ session, label, span }: TimelineMark): string {
  const { exact, openStart, openEnd, cutStart, cutEnd } = span;
  let kinds: string = session.status;
  if (!exact && !openStart && !openEnd) kinds += " span";
  if (openStart) kinds += " open-start";
  if (openEnd) kinds += " open-end";
  if (cutStart) kinds += " cut-start";
  if (cutEnd) kinds += " cut-end";
  if (label) kinds += ` label-${label.side}${label.wide ? " label-wide" : ""}`;
  return kinds;
}

/** The list item of a mark: a link to its session, whose text is the session's title, date, place, status and leaders. */
export function markHtml(mark: TimelineMark, gridRow: number): Html {
  const { session, number, label, row } = mark;
  const { title, date, place, status, leaders } = markText(session);
  const when = isDateOff(session.status) ? html`<del>${date}</del>` : date;
  const where = place !== "" && html`<span class='place'>${place}</span>`;
  const who = leaders !== "" && html`<small>${leaders}</small>`;
  const text = html`<b>${title}</b><span>${when}</span>${where}<span class='status-word'>${status}</span>${who}`;
  const said = label && html` data-label='${label.text}'`;
  const link = html`<a href='/sessions/${session.slug}' data-number='${number}'${said}><span>${text}</span></a>`;
  return html`<li class='${kindsOf(mark)}' style='${placeStyle(mark, gridRow, row)}'>${link}</li>`;
}

/** The list item of a block: a link to what it stands for, whose text is the number of sessions, their group and the period. */
export function blockHtml(block: TimelineBlock, group: GroupRef, href: string, gridRow: number): Html {
  const { from, to } = shortWindow(block);
  const title = `${countSessionsText({ count: block.count, atLeast: false })} of ${isolated(group.name)}`;
  const text = html`<b>${title}</b><span>${formatPartialDate(makeInterval(from, to))}</span>`;
  const number = block.count.toLocaleString("en-GB");
  const link = html`<a href='${href}' data-number='${number}'><span>${text}</span></a>`;
  return html`<li class='count' style='${placeStyle(block, gridRow, 0)}'>${link}</li>`;
}
