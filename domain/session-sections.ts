import type { SessionSummary } from "./session";
import type { Sort } from "./session-filters";

/** A part of a list under one heading; `group` names the body when the list is sorted by group. */
export type SessionSection<T> = { kind: "upcoming" | "past" | "undated" | "group"; key: string; rows: T[] };

type Row = Pick<SessionSummary, "date" | "earliest" | "latest" | "group">;

function kindOf({ date, earliest, latest }: Row, today: string): "upcoming" | "past" | "undated" {
  if (date === null || (earliest === null && latest === null)) return "undated";
  return latest === null || latest >= today ? "upcoming" : "past";
}

function byGroup<T extends Row>(rows: readonly T[]): SessionSection<T>[] {
  const sections: SessionSection<T>[] = [];
  for (const row of rows) {
    const last = sections.at(-1);
    if (last?.key === row.group.slug) last.rows.push(row);
    else sections.push({ kind: "group", key: row.group.slug, rows: [row] });
  }
  return sections;
}

/**
 * Divides one page of a list. By date: what may still come or be going on (its latest day is `today`, an ISO day, or later,
 * or open), what is past, and what has no date; the other way round when the oldest comes first. By group: one section
 * per run of a group's rows. Rows keep their order, and no section is empty.
 */
export function sessionSections<T extends Row>(
  rows: readonly T[],
  sort: Sort,
  today: string,
): SessionSection<T>[] {
  if (sort === "group") return byGroup(rows);
  const kinds = ["upcoming", "past", "undated"] as const;
  return (sort === "date" ? kinds.toReversed() : kinds)
    .map((kind) => ({ kind, key: kind, rows: rows.filter((row) => kindOf(row, today) === kind) }))
    .filter((section) => section.rows.length > 0);
}
