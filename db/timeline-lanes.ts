import { sql } from "drizzle-orm";
import { dayNumber } from "@/domain/date-span";
import type { TimelineCount, TimelineWindow } from "@/domain/timeline";
import { firstChrono } from "./chronology";
import type { Db } from "./client";
import { searchConditions } from "./session-conditions";
import { searchBounds } from "./session-ranges";
import type { SessionSearch } from "./session-search";
import { periodsOf } from "./timeline-periods";

// The planner knows nothing of a list of keys and would rather walk the big table: CROSS JOIN holds it to the order written.

/** A group's place among the lanes. */
export type Lane = { groupId: string; laneOrder: string };

/** A session's place on the timeline. */
export type LaneSession = Lane & { chrono: number };

/** The groups of these sessions with their lane order, by chronological key, in lane order and then time. */
export function lanesOfSessions(db: Db, chronos: number[]): LaneSession[] {
  return db.all<LaneSession>(sql`
    SELECT s.chrono, s.group_id AS groupId, s.lane_order AS laneOrder
    FROM json_each(${JSON.stringify(chronos)}) k CROSS JOIN sessions s
    WHERE s.chrono = k.value ORDER BY s.lane_order, s.chrono`);
}

function laneCondition(db: Db, search: SessionSearch, now: number) {
  const conditions = searchConditions(db, search, now);
  const { low, high } = searchBounds(db, search, now);
  return sql.join([sql`p.chrono BETWEEN ${low} AND ${high}`, ...conditions], sql` AND `);
}

/** The next `limit` groups after a lane order that have a session the search leaves. `now` is in epoch milliseconds. */
export function nextLanes(db: Db, search: SessionSearch, now: number, after: string, limit: number): Lane[] {
  return db.all<Lane>(sql`
    SELECT g.id AS groupId, g.lane_order AS laneOrder FROM groups g
    WHERE g.lane_order > ${after} AND EXISTS (
      SELECT 1 FROM session_postings p WHERE p.facet = 'lane' AND p.value = g.id AND ${laneCondition(db, search, now)})
    ORDER BY g.lane_order LIMIT ${limit}`);
}

/** The chronological keys of the sessions of these groups that the search leaves, at most `limit`. */
export function sessionsOfLanes(
  db: Db,
  lanes: Lane[],
  search: SessionSearch,
  now: number,
  limit: number,
): number[] {
  const ids = JSON.stringify(lanes.map(({ groupId }) => groupId));
  const rows = db.all<{ chrono: number }>(sql`
    SELECT p.chrono FROM json_each(${ids}) l CROSS JOIN session_postings p
    WHERE p.facet = 'lane' AND p.value = l.value AND ${laneCondition(db, search, now)} LIMIT ${limit}`);
  return rows.map(({ chrono }) => chrono);
}

function countPeriods(periods: TimelineWindow[], chronos: number[]): TimelineCount[] {
  const ends = periods.map(({ to }) => firstChrono(dayNumber(to) + 1));
  const counts = ends.map(() => 0);
  for (const chrono of chronos) {
    const period = ends.findIndex((end) => chrono < end);
    counts[period] = (counts[period] ?? 0) + 1;
  }
  return periods.flatMap((period, i) => {
    const count = counts[i] ?? 0;
    return count > 0 ? { from: period.from, to: period.to, count } : [];
  });
}

/** How many sessions of each of these groups fall in each period of a window, by group id; empty periods are left out. */
export function countLanes(
  db: Db,
  lanes: Lane[],
  search: SessionSearch,
  now: number,
  window: TimelineWindow,
): Map<string, TimelineCount[]> {
  const periods = periodsOf(window);
  const from = dayNumber(periods[0]?.from ?? window.from);
  const end = dayNumber(periods.at(-1)?.to ?? window.to) + 1;
  const ids = JSON.stringify(lanes.map(({ groupId }) => groupId));
  const undated = searchConditions(db, { ...search, fromDay: null, toDay: null }, now);
  const within = sql`p.chrono >= ${firstChrono(from)} AND p.chrono < ${firstChrono(end)}`;
  const rows = db.all<{ groupId: string; chronos: string }>(sql`
    SELECT l.value AS groupId, (
      SELECT json_group_array(p.chrono) FROM session_postings p
      WHERE p.facet = 'lane' AND p.value = l.value AND ${sql.join([within, ...undated], sql` AND `)}) AS chronos
    FROM json_each(${ids}) l`);
  return new Map(rows.map(({ groupId, chronos }) => [groupId, countPeriods(periods, JSON.parse(chronos))]));
}
