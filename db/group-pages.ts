import { type SQL, sql } from "drizzle-orm";
import type { SessionFilters } from "@/domain/session-filters";
import type { Db } from "./client";
import { searchConditions } from "./session-conditions";
import { isEverything, type SessionSearch } from "./session-search";
import { selectChronos } from "./session-walks";

// Below this many candidates they are picked first and then sorted; above it the index in group order is walked.
const fewEnoughToSort = 2000;

type Position = { laneOrder: string; chrono: number };

/** A cursor is "group id . chronological key": the group is looked up again, so that a renamed one keeps its place. */
function positionOf(db: Db, after: string | null): Position | null {
  const [groupId, chrono] = after?.split(".") ?? [];
  if (!groupId || !chrono || !/^\d{1,16}$/.test(chrono)) return null;
  const row = db.get<{ laneOrder: string }>(
    sql`SELECT lane_order AS laneOrder FROM groups WHERE id = ${groupId}`,
  );
  return row ? { laneOrder: row.laneOrder, chrono: Number(chrono) } : null;
}

function afterPosition(position: Position | null): SQL {
  if (!position) return sql`1`;
  const { laneOrder, chrono } = position;
  return sql`(p.lane_order > ${laneOrder} OR (p.lane_order = ${laneOrder} AND p.chrono < ${chrono}))`;
}

function chosen(db: Db, search: SessionSearch, now: number): SQL {
  const everything = sql`p.deleted_at IS NULL`;
  if (isEverything(search)) return everything;
  const walk = { direction: "DESC", limit: fewEnoughToSort + 1 } as const;
  const candidates = selectChronos(db, search, now, walk);
  const found = db.get<{ count: number }>(sql`SELECT count(*) AS count FROM (${candidates})`).count;
  if (found <= fewEnoughToSort) return sql`p.chrono IN (${candidates})`;
  return sql.join([everything, ...searchConditions(db, search, now)], sql` AND `);
}

/**
 * One page of a search by group in lane order, newest first within each, and the cursor of the next page (null on the
 * last). `now` is in epoch milliseconds.
 */
export function groupOrderedChronos(
  db: Db,
  filters: SessionFilters,
  search: SessionSearch,
  now: number,
): { chronos: number[]; next: string | null } {
  const position = positionOf(db, filters.after);
  const start = position ? sql`p.lane_order >= ${position.laneOrder} AND` : sql``;
  const rows = db.all<{ chrono: number; groupId: string }>(sql`
    SELECT p.chrono, p.group_id AS groupId FROM sessions p
    WHERE ${start} ${afterPosition(position)} AND ${chosen(db, search, now)}
    ORDER BY p.lane_order, p.chrono DESC LIMIT ${filters.limit + 1}`);
  const page = rows.slice(0, filters.limit);
  const last = page.at(-1);
  const next = rows.length > filters.limit && last ? `${last.groupId}.${last.chrono}` : null;
  return { chronos: page.map((row) => row.chrono), next };
}
