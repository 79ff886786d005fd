/** Something with a place in time, on a timeline or in a chronology: the last day that it may lie on, as an ISO day. */
export type Dated = { lastDay: string; order: number };

/** A line of a chronology: a year's heading, the day of today, or one of the things themselves. */
export type ChronologyLine<T> =
  | { kind: "year"; year: string }
  | { kind: "today" }
  | { kind: "entry"; entry: T };

/**
 * Things newest first, under the headings of their years, with a line for today between what may still come (or be now)
 * and what is past (none where `today` is null). Equal days go by `order`, the greater first. Without things there are no lines.
 */
export function chronology<T extends Dated>(things: readonly T[], today: string | null): ChronologyLine<T>[] {
  const sorted = [...things].sort((a, b) =>
    a.lastDay === b.lastDay ? b.order - a.order : a.lastDay < b.lastDay ? 1 : -1,
  );
  const lines: ChronologyLine<T>[] = [];
  let year = "";
  let passed = false;
  for (const entry of sorted) {
    const own = entry.lastDay.slice(0, 4);
    if (today && !passed && entry.lastDay < today) lines.push({ kind: "today" });
    passed ||= today !== null && entry.lastDay < today;
    if (own !== year) lines.push({ kind: "year", year: own });
    year = own;
    lines.push({ kind: "entry", entry });
  }
  if (today && sorted.length > 0 && !passed) lines.push({ kind: "today" });
  return lines;
}
