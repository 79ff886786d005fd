import { formatShortDate } from "./date-text";
import { type Html, html } from "./html";
import type { TickLabel, TimelineTick } from "./timeline-ruler";

const at = (left: number) => `left:${Math.round(left * 1000) / 1000}%`;

/** Where the words "today, 24 Nov 2026" stand about their line: across it, or to one side near an edge of the plot. */
function todayKind(place: number): string {
  const side = place < 8 ? " from-start" : place > 92 ? " from-end" : "";
  return `timeline-today-name${side}`;
}

function tickKind(major: boolean, label: TickLabel | null): string {
  return `tick${major ? " major" : ""}${label?.side === "before" ? " tick-before" : ""}${label?.wide ? " tick-wide" : ""}`;
}

/** The years and months above the lanes, and the word for today (none where `todayPlace` is null). */
export function rulerHtml(ticks: readonly TimelineTick[], today: string, todayPlace: number | null): Html {
  const divisions = ticks.map(
    ({ left, major, label }) =>
      html`<span class='${tickKind(major, label)}' style='${at(left)}'>${label?.text ?? null}</span>`,
  );
  if (todayPlace === null) return html`${divisions}`;
  const words = `today, ${formatShortDate(today)}`;
  return html`${divisions}<span class='${todayKind(todayPlace)}' style='${at(todayPlace)}'>${words}</span>`;
}

/** The main divisions as lines behind the marks, and the line of today (none where `todayPlace` is null). */
export function linesHtml(ticks: readonly TimelineTick[], todayPlace: number | null): Html {
  const lines = ticks
    .filter(({ major, left }) => major && left > 0)
    .map(({ left }) => html`<i style='${at(left)}'></i>`);
  const now = todayPlace !== null && html`<i class='timeline-today' style='${at(todayPlace)}'></i>`;
  return html`${lines}${now}`;
}
