import { describe, expect, test } from "vitest";
import type { TimelineLane } from "./timeline";
import { session } from "./timeline.fixtures";
import { marksHtml } from "./timeline-marks-html";
import { timelineRows } from "./timeline-rows";

const window = { from: "2023-01-01", to: "2027-12-31" };
const page = { today: "2026-11-24", blockHref: () => "/?from=2024&to=2024" };

function lane(given: Partial<TimelineLane>): TimelineLane {
  return { group: session({ date: null }).group, parties: [], depth: 0, sessions: [], counts: [], ...given };
}
const html = (...lanes: TimelineLane[]) => marksHtml(timelineRows(lanes, window), page).text;

describe("marksHtml", () => {
  test("a mark is a link whose text says all of its session", () => {
    const held = session({
      date: "2023-07-18/2023-07-19",
      place: { slug: "manekshaw", venue: "Manekshaw Centre", city: "New Delhi", country: "IN" },
      leaders: [
        {
          person: { slug: "mathew", name: "Johnson P Mathew" },
          nameAsPrinted: null,
          party: { slug: "in", shortName: "India", iso: "IN" },
          role: "co-chair",
          rank: null,
          post: null,
          organisation: null,
        },
      ],
    });
    const text = html(lane({ sessions: [held] }));
    expect(text).toContain("href='/sessions/planning-3' data-number='3' data-label='New Delhi'");
    expect(text.match(/<a .*<\/a>/)?.[0].replace(/<[^>]+>/g, "|")).toBe(
      "|||3rd meeting of the Working Group on Planning||18–19 July 2023||Manekshaw Centre, New Delhi||held||Co-chairs: Johnson P Mathew (IN)|||",
    );
  });

  test("years, newest first, and today between what may come and what is past", () => {
    const sessions = ["2024-05-01", "2027-03", "2026-12-01", "2026-02-02"].map((date, at) =>
      session({ date, chrono: at, slug: date }),
    );
    const order = html(lane({ sessions })).match(/<h2>\d+|class='today'|sessions\/[\d-]+/g);
    expect(order).toEqual([
      "<h2>2027",
      "sessions/2027-03",
      "<h2>2026",
      "sessions/2026-12-01",
      "class='today'",
      "sessions/2026-02-02",
      "<h2>2024",
      "sessions/2024-05-01",
    ]);
  });

  test("a row in the grid for each lane, below the heading of its parties", () => {
    const india = [{ slug: "in", shortName: "India", iso: "IN" }];
    const text = html(
      lane({ parties: india, sessions: [session({ date: "2024-05-01" })] }),
      lane({ parties: india, sessions: [session({ date: "2024-05-01", slug: "other-1" })] }),
    );
    expect(text.match(/--g:\d+/g)?.sort()).toEqual(["--g:2", "--g:3"]);
  });

  test("a block is a link that says how many sessions it stands for, and when", () => {
    const text = html(lane({ counts: [{ from: "2024-01-01", to: "2025-06-30", count: 1200 }] }));
    expect(text).toContain("href='/?from=2024&amp;to=2024' data-number='1,200'");
    expect(text).toContain("<b>1,200 sessions of Working Group on Planning</b><span>");
  });

  test("hostile text stays text", () => {
    const hostile = `<img src=x onerror='alert("1")'>&amp;`;
    const text = html(
      lane({
        sessions: [
          session({
            date: "2024-05-01",
            slug: `a'><script>`,
            ordinal: null,
            group: { slug: "g", name: hostile, acronym: null, path: [] },
            place: { slug: "p", venue: hostile, city: hostile, country: null },
            leaders: [
              {
                person: null,
                nameAsPrinted: hostile,
                party: { slug: "x", shortName: hostile, iso: null },
                role: "chair",
                rank: null,
                post: null,
                organisation: null,
              },
            ],
          }),
        ],
      }),
    );
    expect(text).not.toMatch(/<img|<script|onerror='/);
    expect(
      text.match(/&lt;img src=x onerror=&#39;alert\(&quot;1&quot;\)&#39;&gt;&amp;amp;/g)?.length,
    ).toBeGreaterThan(4);
    expect(
      text.replace(/<\/?(li|a|b|span|small|h2)( (class|style|href|data-number|data-label)='[^'<>]*')*>/g, ""),
    ).not.toMatch(/[<>]/);
  });

  test("nothing to show is nothing", () => {
    expect(html()).toBe("");
    expect(html(lane({ sessions: [session({ date: "1999-01-01" })] }))).toBe("");
  });
});
