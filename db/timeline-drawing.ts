import type { Timeline, TimelineLane, TimelineWindow } from "@/domain/timeline";
import type { Db } from "./client";
import { loadGroupRefs } from "./group-refs";
import { loadSummaries, publicGroupRef } from "./rows";
import type { SessionSearch } from "./session-search";
import { countLanes, type Lane, lanesOfSessions, nextLanes, sessionsOfLanes } from "./timeline-lanes";

/** More marks than this are not drawn: counts per period stand in their place. */
export const mostMarks = 1500;

/** How many lanes a page of the timeline shows at most. */
export const lanesPerPage = 60;

/** A page of single marks ends with the lane that brings them to so many, once it has a screenful of lanes. */
export const marksPerPage = 240;
/** A screenful of lanes. */
export const fewestLanes = 16;

/** What is drawn: the sessions of a search in a window; `now` is in epoch milliseconds. */
export type Scope = { db: Db; search: SessionSearch; window: TimelineWindow; now: number };
/** Lanes in order, and the group id after which the next page begins (null on the last). */
export type Drawn = Pick<Timeline, "lanes" | "lanesAfter">;

/** The lanes of these sessions, each once, in their order. */
export function distinctLanes(sessions: Lane[]): Lane[] {
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

/** The lanes of these sessions after a lane order with a mark for each session, as many as make a page. */
export function drawMarks(scope: Scope, chronos: number[], after: string): Drawn {
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

/** The next lanes after a lane order where the window holds too much: marks, if these lanes alone have few enough, or counts. */
export function drawCrowded(scope: Scope, after: string): Drawn {
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
