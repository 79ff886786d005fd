import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { reach } from "@/domain/date-span";
import { noFilters, type SessionFilters } from "@/domain/session-filters";
import type { Timeline, TimelineWindow } from "@/domain/timeline";
import { oddRegister } from "../odd-register.fixture";
import { filtersOver } from "../session-filters.fixture";
import { loadModel, type ModelSession } from "../session-model.fixture";
import { inOrder, meets } from "../session-reference.fixture";
import { listGroups } from "./groups";
import { getTimeline } from "./timeline";

const now = Date.UTC(2026, 10, 24, 23, 30);
let model: ModelSession[];

beforeAll(async () => {
  oddRegister();
  model = await loadModel();
}, 120_000);

const marks = ({ lanes }: Timeline) => lanes.flatMap(({ sessions }) => sessions.map(({ id }) => id));
const windows: fc.Arbitrary<TimelineWindow> = fc
  .tuple(fc.integer({ min: 1995, max: 2032 }), fc.nat(6), fc.constantFrom("01-01", "11-24", "06-30"))
  .map(([year, more, day]) => ({ from: `${year}-${day}`, to: `${year + more}-11-30` }))
  .filter(({ from, to }) => from <= to);

function left(filters: SessionFilters, window: TimelineWindow): ModelSession[] {
  return model.filter((each) => meets(each, { ...filters, ...window }, now));
}

describe("the timeline", () => {
  test("has every session that overlaps the window in one lane, lanes and sessions in order", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOver(model), windows, async (filters, window) => {
        const timeline = await getTimeline(filters, window, now, null);
        const expected = left(filters, window);
        const lanes = inOrder(expected, "group").map(({ session }) => session.group.slug);
        expect(timeline.window).toEqual(window);
        expect(marks(timeline).sort()).toEqual(expected.map(({ session }) => session.id).sort());
        expect(timeline.lanes.map(({ group }) => group.slug)).toEqual([...new Set(lanes)]);
        for (const { group, sessions } of timeline.lanes) {
          const own = inOrder(expected, "date").filter(({ session }) => session.group.slug === group.slug);
          expect(sessions.map(({ id }) => id)).toEqual(own.map(({ session }) => session.id));
        }
        expect(timeline.inView).toEqual({ count: expected.length, atLeast: false });
        expect(timeline.lanesAfter).toBeNull();
      }),
      { numRuns: 50 },
    );
  });

  test("names the groups that the filters leave but that have nothing in the window", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOver(model), windows, async (filters, window) => {
        const { silent, silentCount, lanes } = await getTimeline(filters, window, now, null);
        const { from: _, to: __, sort: ___, ...kept } = filters;
        const everywhere = { ...noFilters, ...kept };
        const shown = lanes.map(({ group }) => group.slug);
        const all = model
          .filter((each) => meets(each, everywhere, now))
          .map(({ session }) => session.group.slug);
        const expected = [...new Set(all)].filter((slug) => !shown.includes(slug));
        expect(silent.map(({ slug }) => slug).sort()).toEqual(expected.sort());
        expect(silentCount).toBe(expected.length);
      }),
      { numRuns: 40 },
    );
  });

  test("names all other groups when nothing is filtered, those without any session too", async () => {
    const window = { from: "1998-01-01", to: "1998-12-31" };
    const { silent, lanes } = await getTimeline(noFilters, window, now, null);
    const named = [...silent, ...lanes.map(({ group }) => group)].map(({ slug }) => slug);
    expect(named.sort()).toEqual((await listGroups(now)).map(({ slug }) => slug).sort());
  });

  test("shows all of time when asked: whole years, from the first session to the last", async () => {
    await fc.assert(
      fc.asyncProperty(filtersOver(model), async (filters) => {
        const { window, extent, lanes } = await getTimeline(filters, "all", now, null);
        const dated = inOrder(
          left({ ...filters, from: null, to: null }, { from: "1000", to: "2999" }),
          "date",
        );
        const [first, last] = [dated[0]?.session.date, dated.at(-1)?.session.date];
        const years = first &&
          last && {
            from: `${reach(first).earliest.slice(0, 4)}-01-01`,
            to: `${reach(last).latest.slice(0, 4)}-12-31`,
          };
        expect(extent).toEqual(years ?? null);
        expect(window).toEqual(extent ?? { from: "2026-11-24", to: "2026-11-24" });
        const drawn = lanes.flatMap(({ sessions }) => sessions);
        expect(drawn).toHaveLength(dated.length);
      }),
      { numRuns: 40 },
    );
  });

  test("sets the dates among its filters aside", async () => {
    const window = { from: "2026-01-01", to: "2026-12-31" };
    const dated = await getTimeline({ ...noFilters, from: "1998", to: "1999" }, window, now, null);
    expect(dated).toEqual(await getTimeline(noFilters, window, now, null));
  });

  test("gathers lanes under the parties of their root, at their depth below it", async () => {
    const { lanes } = await getTimeline(noFilters, "all", now, null);
    expect(
      lanes.map(({ group, parties, depth }) => [
        group.name,
        parties.map(({ slug }) => slug).join(" "),
        depth,
      ]),
    ).toEqual([
      ["Commission", "india russia", 0],
      ["Working Group", "india russia", 1],
      ["Sub-Group (Land)", "india russia", 2],
      ["Pacific Dialogue", "new-zealand asean", 0],
      ["Consultations", "", 0],
    ]);
  });
});
