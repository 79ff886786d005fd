import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { dayFromNumber, dayNumber, sortDay } from "@/domain/date-span";
import { noFilters, type SessionFilters } from "@/domain/session-filters";
import type { Timeline, TimelineWindow } from "@/domain/timeline";
import type { OpenDb } from "../client";
import { rebuildSearch } from "../rebuild";
import { freshDatabase } from "../testing";
import { fillArtificialRegister, artificialNow as now } from "../testing-register";
import { fewestLanes, lanesPerPage, marksPerPage, mostMarks } from "../timeline-drawing";
import { getTimeline } from "./timeline";

type Row = {
  slug: string;
  laneOrder: string;
  status: string;
  date: string | null;
  reachFrom: number | null;
  reachTo: number | null;
};
type Lane = Timeline["lanes"][number];

let db: OpenDb;
const rows = () =>
  db.all<Row>(sql`SELECT g.slug, g.lane_order AS laneOrder, s.status, coalesce(s.held, s.planned) AS date,
    s.reach_from AS reachFrom, s.reach_to AS reachTo FROM sessions s JOIN groups g ON g.id = s.group_id`);

const overlapping = ({ from, to }: TimelineWindow) =>
  rows().filter(({ reachFrom, reachTo }) => {
    return reachFrom !== null && reachTo !== null && reachFrom <= dayNumber(to) && reachTo >= dayNumber(from);
  });

const laneSlugs = (of: Row[]) => {
  const lanes = new Map(of.map(({ slug, laneOrder }) => [slug, laneOrder]));
  return [...lanes].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([slug]) => slug);
};

async function allLanes(filters: SessionFilters, window: TimelineWindow): Promise<Lane[]> {
  const lanes: Lane[] = [];
  let after: string | null = null;
  do {
    const page: Timeline = await getTimeline(filters, window, now, after);
    expect(page.lanes.length).toBeLessThanOrEqual(lanesPerPage);
    const beforeLast = page.lanes.slice(0, -1).reduce((sum, { sessions }) => sum + sessions.length, 0);
    if (page.lanes.length > fewestLanes) expect(beforeLast).toBeLessThan(marksPerPage);
    lanes.push(...page.lanes);
    after = page.lanesAfter;
  } while (after !== null);
  return lanes;
}

beforeAll(() => {
  db = freshDatabase();
  fillArtificialRegister(db, { sessions: 2000 });
}, 120_000);

describe("lanes by the page", () => {
  test.each<[string, TimelineWindow]>([
    ["few marks", { from: "2021-01-01", to: "2026-12-31" }],
    ["more marks than are drawn at once", { from: "1990-01-01", to: "2030-12-31" }],
  ])("join to the whole, in order, with %s", async (_, window) => {
    const expected = overlapping(window);
    const lanes = await allLanes(noFilters, window);
    expect(lanes.length).toBeGreaterThan(lanesPerPage);
    expect(lanes.map(({ group }) => group.slug)).toEqual(laneSlugs(expected));
    for (const { group, sessions, counts } of lanes) {
      expect(counts).toEqual([]);
      expect(sessions).toHaveLength(expected.filter(({ slug }) => slug === group.slug).length);
    }
  });
});

describe("more marks in one page of lanes than are drawn at once", () => {
  // The whole register is moved to three groups, so this must come last.
  beforeAll(() => {
    db.transaction((tx) => {
      tx.run(sql`UPDATE sessions SET group_id = l.id, lane_order = l.lane_order
        FROM (SELECT id, lane_order, row_number() OVER (ORDER BY lane_order) - 1 AS n FROM groups) l
        WHERE l.n = sessions.rowid % 3`);
      rebuildSearch(tx);
    });
  }, 120_000);

  const periodSums = (of: Row[], counts: Lane["counts"]) =>
    counts.map(({ from, to }) => {
      const days = of.flatMap(({ date }) => (date ? [dayFromNumber(sortDay(date))] : []));
      return { from, to, count: days.filter((day) => day >= from && day <= to).length };
    });

  test.each<[string, SessionFilters, (row: Row) => boolean]>([
    ["no filter", noFilters, () => true],
    ["a filter", { ...noFilters, status: ["held"] }, ({ status }) => status === "held"],
  ])(
    "are counted by period with %s, every session in the one of its last day",
    async (_, filters, isLeft) => {
      const window = { from: "1990-01-01", to: "2030-12-31" };
      const timeline = await getTimeline(filters, window, now, null);
      const expected = overlapping(window).filter(isLeft);
      expect(expected.length).toBeGreaterThan(mostMarks);
      expect(timeline.lanes.map(({ group }) => group.slug)).toEqual(laneSlugs(expected));
      for (const { group, sessions, counts } of timeline.lanes) {
        const own = expected.filter(({ slug }) => slug === group.slug);
        expect(sessions).toEqual([]);
        expect(counts).toEqual(periodSums(own, counts));
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
        expect(counts.map(({ count }) => count)).not.toContain(0);
      }
      expect(timeline.inView).toEqual({ count: 1000, atLeast: true });
      expect([timeline.silent, timeline.silentCount]).toEqual([[], 0]);
    },
  );

  test("are drawn one by one in a window that holds few of them", async () => {
    const window = { from: "2020-01-01", to: "2020-12-31" };
    const { lanes } = await getTimeline(noFilters, window, now, null);
    expect(lanes.flatMap(({ sessions }) => sessions)).toHaveLength(overlapping(window).length);
    expect(lanes.flatMap(({ counts }) => counts)).toEqual([]);
  });
});
