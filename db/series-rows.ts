import { sql } from "drizzle-orm";
import { type InSeries, inSeriesOrder } from "@/domain/series-order";
import type { Db } from "./client";

/**
 * What the order of a series depends on, of every session that the group with this id has itself, from the first to the
 * last; [] for a group without any. One statement, by index.
 */
export function loadSeriesRows(db: Db, groupId: string): InSeries[] {
  // Each body has few sessions of its own; the cross join keeps the planner from walking all sessions instead.
  const rows = db.all<InSeries>(sql`
    SELECT s.chrono, s.ordinal, coalesce(s.held, s.planned) AS date, s.status
    FROM session_postings p CROSS JOIN sessions s ON s.chrono = p.chrono
    WHERE p.facet = 'lane' AND p.value = ${groupId}`);
  return inSeriesOrder(rows);
}
