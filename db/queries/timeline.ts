import { sql } from "drizzle-orm";
import { dayFromNumber, dayNumber } from "@/domain/date-span";
import { hasFilters, type SessionFilters } from "@/domain/session-filters";
import type { Timeline, TimelineWindow } from "@/domain/timeline";
import { type Db, getDb } from "../client";
import { loadGroupRefs } from "../group-refs";
import { publicGroupRef } from "../rows";
import { resolveSearch } from "../session-search";
import { searchExtent, selectChronos } from "../session-walks";
import { distinctLanes, drawCrowded, drawMarks, mostMarks, type Scope } from "../timeline-drawing";
import { lanesOfSessions } from "../timeline-lanes";
import { countCap } from "./sessions";

/** Groups that the filters leave but that have nothing in the window; only told when every lane is on this page. */
function silentGroups(
  scope: Scope,
  filtered: boolean,
  shown: Set<string>,
): Pick<Timeline, "silent" | "silentCount"> {
  const { db, search, now } = scope;
  const everywhere = { ...search, fromDay: null, toDay: null };
  const ids = filtered
    ? distinctLanes(
        lanesOfSessions(
          db,
          db
            .all<{ chrono: number }>(
              selectChronos(db, everywhere, now, { direction: "DESC", limit: countCap }),
            )
            .map(({ chrono }) => chrono),
        ),
      ).map(({ groupId }) => groupId)
    : db
        .all<{ id: string }>(
          sql`SELECT id FROM groups WHERE deleted_at IS NULL ORDER BY lane_order LIMIT ${countCap}`,
        )
        .map(({ id }) => id);
  const refs = [...loadGroupRefs(db, ids).values()]
    .map(publicGroupRef)
    .filter(({ slug }) => !shown.has(slug));
  return { silent: refs, silentCount: refs.length };
}

function laneOrderAfter(db: Db, groupId: string | null): string {
  if (!groupId) return "";
  return db.get<{ key: string }>(sql`SELECT lane_order AS key FROM groups WHERE id = ${groupId}`)?.key ?? "";
}

function wholeYears({ first, last }: { first: number; last: number }): TimelineWindow {
  return {
    from: `${dayFromNumber(first).slice(0, 4)}-01-01`,
    to: `${dayFromNumber(last).slice(0, 4)}-12-31`,
  };
}

/**
 * What the timeline shows of filters (whose own from and to are set aside) in a window, or in all of time: lanes in order,
 * some 240 marks and at most 60 at a time, after the group id `lanesAfter`; where that many lanes have more than 1,500
 * sessions, counts per period stand for the marks.
 * `now` is in epoch milliseconds.
 */
export async function getTimeline(
  filters: SessionFilters,
  window: TimelineWindow | "all",
  now: number,
  lanesAfter: string | null,
): Promise<Timeline> {
  const db = getDb();
  const unbounded = { ...filters, from: null, to: null };
  const everywhere = resolveSearch(db, unbounded);
  const ends = searchExtent(db, everywhere, now);
  const extent = ends && wholeYears(ends);
  const today = new Date(now).toISOString().slice(0, 10);
  const shown = window === "all" ? (extent ?? { from: today, to: today }) : window;
  const search = { ...everywhere, fromDay: dayNumber(shown.from), toDay: dayNumber(shown.to) };
  const scope = { db, search, window: shown, now };
  const after = laneOrderAfter(db, lanesAfter);
  const chronos = db
    .all<{ chrono: number }>(selectChronos(db, search, now, { direction: "DESC", limit: mostMarks + 1 }))
    .map(({ chrono }) => chrono);
  const crowded = chronos.length > mostMarks;
  const drawn = crowded ? drawCrowded(scope, after) : drawMarks(scope, chronos, after);
  const complete = !crowded && drawn.lanesAfter === null && after === "";
  const shownSlugs = new Set(drawn.lanes.map(({ group }) => group.slug));
  const silence = complete
    ? silentGroups(scope, hasFilters(unbounded), shownSlugs)
    : { silent: [], silentCount: 0 };
  const inView = { count: Math.min(chronos.length, countCap), atLeast: chronos.length > countCap };
  return { window: shown, ...drawn, ...silence, inView, extent };
}
