import { describe, expect, test } from "vitest";
import { session } from "./timeline.fixtures";
import { timelineHtml } from "./timeline-html";

const party = (shortName: string) => ({ slug: shortName, shortName, iso: null });
const group = (slug: string, name: string, path: string[]) => ({
  slug,
  name,
  acronym: null,
  path: [...path, slug].map((own) => ({ slug: own, name: own, acronym: null })),
});
const body = group("commission", "India-Russia Commission", []);
const land = group("land", `Sub-group <Land> & "Sea"`, ["commission", "military"]);
const lane = (of: typeof body, date: string) => ({
  group: of,
  parties: [party("India"), party("Russia")],
  depth: of.path.length - 1,
  sessions: [session({ date, group: of, slug: `${of.slug}-1` })],
  counts: [],
});
const draw = (from: string, to: string) =>
  timelineHtml([lane(body, "2024-05-01"), lane(land, "2024-06-01")], { from, to }, "2026-11-24", () => "/")
    .text;

describe("timelineHtml", () => {
  const picture = draw("2023-01-01", "2027-12-31");

  test("gathers lanes under their parties, indented below those bodies that have lanes", () => {
    expect(picture.match(/<h2 class='timeline-heading'>[^<]*/g)).toEqual([
      "<h2 class='timeline-heading'>India · Russia",
    ]);
    expect(picture).toContain("<div class='timeline-lane'><a href='/groups/commission'");
    expect(picture).toContain("<div class='timeline-lane' style='--rows:1;--depth:1'><a href='/groups/land'");
    expect(picture).toContain("style='--grid-rows:3'");
  });

  test("offers to add a session to each group", () => {
    expect(picture).toContain(
      "href='/sessions/new?group=commission' aria-label='Add a session: India-Russia Commission'",
    );
  });

  test("names are shortened to sight, whole in the title, and text everywhere", () => {
    expect(picture).toContain("title='India-Russia Commission' dir='auto'>Commission</a>");
    expect(picture).toContain("Sub-group &lt;Land&gt; &amp; &quot;Sea&quot;</a>");
    expect(picture).not.toContain("<Land>");
  });

  test.each([
    ["2023-01-01", "2027-12-31", "timeline-today-name", 1],
    ["2026-11-20", "2027-03-31", "timeline-today-name from-start", 1],
    ["2024-01-01", "2026-12-31", "timeline-today-name from-end", 1],
    ["2024-01-01", "2024-12-31", "today", 0],
  ])("from %s to %s today's line is %s", (from, to, kind, times) => {
    expect(draw(from, to).split(`<span class='${kind}'`)).toHaveLength(times + 1);
    expect(draw(from, to).split("<i class='timeline-today'")).toHaveLength(times + 1);
  });
});
