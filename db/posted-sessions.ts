import { type Column, getTableName, type SQL, sql } from "drizzle-orm";
import { plannedStatuses } from "@/domain/session-status";
import { firstDatedChrono } from "./chronology";
import { sessions } from "./schema/sessions";

/** The filters under which a directory counts sessions: those of one record. */
export type RecordFacet = "person" | "chair" | "venue" | "lane";

// Drizzle leaves the table's name away in queries of one table, and an inner table's column would be taken instead.
function outer(column: Column): SQL {
  return sql`${sql.identifier(getTableName(column.table))}.${sql.identifier(column.name)}`;
}

/** SQL for the number of sessions posted for a record's id, 0 when there is none; kept by the writers, so it costs one look-up. */
export function sessionCount(facet: RecordFacet, id: Column): SQL<number> {
  return sql<number>`coalesce((SELECT count FROM posting_counts
    WHERE facet = ${facet} AND value = ${outer(id)}), 0)`;
}

/** SQL for the date (partial-date text) of the latest session of a record that was held; null when none was. */
export function latestHeld(facet: RecordFacet, id: Column): SQL<string | null> {
  return sql<string | null>`(SELECT s.held FROM session_postings p JOIN ${sessions} s ON s.chrono = p.chrono
    WHERE p.facet = ${facet} AND p.value = ${outer(id)} AND s.status = 'held' AND s.held IS NOT NULL
    ORDER BY p.chrono DESC LIMIT 1)`;
}

/** SQL for the planned date of the first session of a record that is not over by the chronological key `from`; null when there is none. */
export function nextPlanned(facet: RecordFacet, id: Column, from: number): SQL<string | null> {
  return sql<
    string | null
  >`(SELECT s.planned FROM session_postings p JOIN ${sessions} s ON s.chrono = p.chrono
    WHERE p.facet = ${facet} AND p.value = ${outer(id)} AND p.chrono >= ${from} AND s.planned IS NOT NULL
      AND s.status IN ${plannedStatuses} ORDER BY p.chrono LIMIT 1)`;
}

/** SQL for whether a record has a planned session whose date is not known: 1 or 0. */
export function hasUndatedPlan(facet: RecordFacet, id: Column): SQL<number> {
  return sql<number>`EXISTS (SELECT 1 FROM session_postings p JOIN ${sessions} s ON s.chrono = p.chrono
    WHERE p.facet = ${facet} AND p.value = ${outer(id)} AND p.chrono < ${firstDatedChrono}
      AND s.status IN ${plannedStatuses})`;
}
