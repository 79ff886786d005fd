import { formatPartialDate } from "./date-text";
import { countSessionsText } from "./filter-sentence";
import type { GroupRef } from "./group";
import { escapeHtml, htmlElement } from "./html-text";
import { makeInterval } from "./partial-date";
import type { TimelineBlock } from "./timeline-counts";
import type { TimelineMark } from "./timeline-layout";
import type { Placed } from "./timeline-plot";
import { markText } from "./timeline-text";
import { shortWindow } from "./timeline-window";

const percent = (number: number) => `${Math.round(number * 1000) / 1000}%`;

/** The place of an item as custom properties: grid row, row within the lane, left or right edge, width, least width. */
function placeStyle({ left, width, anchor, least }: Placed, gridRow: number, row: number): string {
  const edge = anchor === "end" ? `--e:${percent(100 - left - width)}` : `--l:${percent(left)}`;
  const down = row > 0 ? `;--r:${row}` : "";
  const size = least > 24 ? `;--m:${least}px` : "";
  return `--g:${gridRow};${edge};--w:${percent(width)}${down}${size}`;
}

type Item = { kinds: string; style: string; href: string; number: string; label?: string };

function itemHtml({ kinds, style, href, number, label }: Item, text: string): string {
  const said = label === undefined ? "" : ` data-label='${escapeHtml(label)}'`;
  return (
    `<li class='${kinds}' style='${style}'>` +
    `<a href='${escapeHtml(href)}' data-number='${number}'${said}><span>${text}</span></a></li>`
  );
}

function kindsOf({
  session,
  label,
  exact,
  openStart,
  openEnd,
  cutStart,
  cutEnd,
  anchor,
}: TimelineMark): string {
  let kinds: string = session.status;
  if (!exact && !openStart && !openEnd) kinds += " span";
  if (openStart) kinds += " open-start";
  if (openEnd) kinds += " open-end";
  if (cutStart) kinds += " cut-start";
  if (cutEnd) kinds += " cut-end";
  if (anchor === "end") kinds += " from-end";
  if (label) kinds += ` label-${label.side}${label.wide ? " label-wide" : ""}`;
  return kinds;
}

/** The list item of a mark: a link to its session, whose text is the session's title, date, place, status and leaders. */
export function markHtml(mark: TimelineMark, gridRow: number): string {
  const { session, number, label, row } = mark;
  const { title, date, place, status, leaders } = markText(session);
  const text =
    htmlElement("b", title) +
    htmlElement("span", date) +
    htmlElement("span", place, "place") +
    htmlElement("span", status, "status-word") +
    htmlElement("small", leaders);
  const href = `/sessions/${encodeURIComponent(session.slug)}`;
  const style = placeStyle(mark, gridRow, row);
  return itemHtml({ kinds: kindsOf(mark), style, href, number, label: label?.text }, text);
}

/** The list item of a block: a link to what it stands for, whose text is the number of sessions, their group and the period. */
export function blockHtml(block: TimelineBlock, group: GroupRef, href: string, gridRow: number): string {
  const { from, to } = shortWindow(block);
  const number = block.count.toLocaleString("en-GB");
  const text =
    htmlElement("b", `${countSessionsText({ count: block.count, atLeast: false })} of ${group.name}`) +
    htmlElement("span", formatPartialDate(makeInterval(from, to)));
  return itemHtml({ kinds: "count", style: placeStyle(block, gridRow, 0), href, number }, text);
}
