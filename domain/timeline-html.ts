import { type Html, html } from "./html";
import type { TimelineLane, TimelineWindow } from "./timeline";
import { type MarksPage, marksHtml } from "./timeline-marks-html";
import { namesHtml } from "./timeline-names-html";
import { timelineRows } from "./timeline-rows";
import { dayPlace, timelineTicks } from "./timeline-ruler";
import { linesHtml, rulerHtml } from "./timeline-ruler-html";

/**
 * The whole picture of a window as HTML: ruler, names, lines and the list of sessions.
 * It is text, not elements, because it is measured so: a window of 1,500 sessions has some 15,000 elements.
 */
export function timelineHtml(
  lanes: readonly TimelineLane[],
  window: TimelineWindow,
  today: string,
  blockHref: MarksPage["blockHref"],
): Html {
  const rows = timelineRows(lanes, window);
  const ticks = timelineTicks(window);
  const todayPlace = dayPlace(window, today);
  const ruler = rulerHtml(ticks, today, todayPlace);
  const lines = linesHtml(ticks, todayPlace);
  const marks = marksHtml(rows, { today: todayPlace === null ? null : today, blockHref });
  const plot = html`<div class='timeline-moving timeline-lines' aria-hidden='true'>${lines}</div><ol class='timeline-moving timeline-marks'>${marks}</ol>`;
  // The marks come before the names, so that the Tab key does not go through two links of each lane to reach them.
  const body = html`<div class='timeline-plot'>${plot}</div>${namesHtml(rows)}`;
  const scale = html`<div class='timeline-scale'><div class='timeline-moving'>${ruler}</div></div>`;
  return html`<div class='timeline-ruler' aria-hidden='true'>${scale}</div><div class='timeline-body' style='--grid-rows:${rows.length}'>${body}</div>`;
}
