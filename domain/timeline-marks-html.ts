import { formatPartialDate } from "./date-text";
import type { GroupRef } from "./group";
import { type Html, html } from "./html";
import { chronology, type Dated } from "./timeline-chronology";
import type { TimelineBlock } from "./timeline-counts";
import { blockHtml, markHtml } from "./timeline-item-html";
import type { TimelineRow } from "./timeline-rows";

/** What the marks need to know of their page: today's day (null where it has no line), and where a block leads. */
export type MarksPage = {
  today: string | null;
  blockHref: (block: TimelineBlock, group: GroupRef) => string;
};

type Entry = Dated & { item: Html };

function entriesOf(row: TimelineRow, gridRow: number, { blockHref }: MarksPage): Entry[] {
  if (row.kind === "heading") return [];
  const { group, layout } = row;
  const marks = layout.marks.map((mark) => ({
    lastDay: mark.span.lastDay,
    order: mark.session.chrono,
    item: markHtml(mark, gridRow),
  }));
  const blocks = layout.blocks.map((block) => ({
    lastDay: block.to,
    order: 0,
    item: blockHtml(block, group, blockHref(block, group), gridRow),
  }));
  return [...marks, ...blocks];
}

/**
 * The items of the timeline's list, each session once, newest first, with headings for years and a line for today:
 * read in order it is a chronology, and each item also knows its place on the plot (row n of `rows` is grid row n + 1).
 * Empty when there is nothing.
 */
export function marksHtml(rows: readonly TimelineRow[], page: MarksPage): Html {
  const entries = rows.flatMap((row, at) => entriesOf(row, at + 1, page));
  const lines = chronology(entries, page.today).map((line) => {
    if (line.kind === "entry") return line.entry.item;
    if (line.kind === "year") return html`<li class='year'><h2>${line.year}</h2></li>`;
    return html`<li class='today'>today, ${formatPartialDate(page.today ?? "")}</li>`;
  });
  return html`${lines}`;
}
