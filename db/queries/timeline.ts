import { sql } from "drizzle-orm";
import { dayFromNumber, dayNumber } from "@/domain/date-span";
import { hasFilters, type SessionFilters } from "@/domain/session-filters";
import type { Timeline, TimelineLane, TimelineWindow } from "@/domain/timeline";
import { type Db, getDb } from "../client";
import { loadGroupRefs } from "../group-refs";
import { loadSummaries, publicGroupRef } from "../rows";
import { resolveSearch, type SessionSearch } from "../session-search";
import { searchExtent, selectChronos } from "../session-walks";
import { countLanes, type Lane, lanesOfSessions, nextLanes, sessionsOfLanes } from "../timeline-lanes";
import { countCap } from "./sessions";

/** More marks than this are not drawn: counts per period stand in their place. */
export const mostMarks = 1500;

/** How many lanes a page of the timeline shows at most. */
export const lanesPerPage = 60;

/** A page of single marks ends with the lane that brings them to so many, once it has a screenful of lanes. */
export const marksPerPage = 240;
/** A screenful of lanes. */
export const fewestLanes = 16;

type Scope = { db: Db; search: SessionSearch; window: TimelineWindow; now: number };
type Drawn = Pick<Timeline, "lanes" | "lanesAfter">;

function distinctLanes(sessions: Lane[]): Lane[] {
  return [...new Map(sessions.map(({ groupId, laneOrder }) => [groupId, { groupId, laneOrder }])).values()];
}

function drawLanes(
  { db, now }: Scope,
  lanes: Lane[],
  fill: (lane: Lane) => { chronos: number[]; counts: TimelineLane["counts"] },
): TimelineLane[] {
  const refs = loadGroupRefs(
    db,
    lanes.map(({ groupId }) => groupId),
  );
  const filled = lanes.map((lane) => ({ lane, ...fill(lane) }));
  const chronos = filled.flatMap((each) => each.chronos);
  const summaries = new Map(loadSummaries(db, chronos, now).map((each) => [each.chrono, each]));
  return filled.flatMap(({ lane, chronos: own, counts }) => {
    const ref = refs.get(lane.groupId);
    if (!ref) return [];
    const sessions = own.flatMap((chrono) => summaries.get(chrono) ?? []);
    const parties = ref.rootParties;
    return { group: publicGroupRef(ref), parties, depth: ref.path.length - 1, sessions, counts };
  });
}

function pageOf(lanes: Lane[], marksOf: (lane: Lane) => number): Lane[] {
  let marks = 0;
  const full = lanes.findIndex((lane, at) => {
    marks += marksOf(lane);
    return marks >= marksPerPage && at + 1 >= fewestLanes;
  });
  return lanes.slice(0, Math.min(full < 0 ? lanes.length : full + 1, lanesPerPage));
}

function drawMarks(scope: Scope, chronos: number[], after: string): Drawn {
  const placed = lanesOfSessions(scope.db, chronos);
  const lanes = distinctLanes(placed).filter(({ laneOrder }) => laneOrder > after);
  const byGroup = new Map<string, number[]>(lanes.map(({ groupId }) => [groupId, []]));
  for (const { groupId, chrono } of placed) byGroup.get(groupId)?.push(chrono);
  const chronosOf = ({ groupId }: Lane) => byGroup.get(groupId) ?? [];
  const page = pageOf(lanes, (lane) => chronosOf(lane).length);
  const fill = (lane: Lane) => ({ chronos: chronosOf(lane), counts: [] });
  const lanesAfter = lanes.length > page.length ? (page.at(-1)?.groupId ?? null) : null;
  return { lanes: drawLanes(scope, page, fill), lanesAfter };
}

function drawCrowded(scope: Scope, after: string): Drawn {
  const { db, search, now, window } = scope;
  const lanes = nextLanes(db, search, now, after, lanesPerPage + 1);
  const page = lanes.slice(0, lanesPerPage);
  const lanesAfter = lanes.length > lanesPerPage ? (page.at(-1)?.groupId ?? null) : null;
  const chronos = sessionsOfLanes(db, page, search, now, mostMarks + 1);
  if (chronos.length <= mostMarks) {
    const drawn = drawMarks(scope, chronos, "");
    return { ...drawn, lanesAfter: drawn.lanesAfter ?? lanesAfter };
  }
  const counts = countLanes(db, page, search, now, window);
  const fill = ({ groupId }: Lane) => ({ chronos: [], counts: counts.get(groupId) ?? [] });
  return { lanes: drawLanes(scope, page, fill), lanesAfter };
}

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
