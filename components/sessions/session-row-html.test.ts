import { describe, expect, test } from "vitest";
import type { Appearance } from "@/domain/appearance";
import type { SessionSummary } from "@/domain/session";
import { sessionRowHtml } from "./session-row-html";

const leader = (name: string, more: Partial<Appearance> = {}): Appearance => ({
  person: { slug: "somebody", name },
  nameAsPrinted: null,
  party: { slug: "india", shortName: "India", iso: "IN" },
  role: "co-chair",
  rank: null,
  post: null,
  organisation: null,
  ...more,
});
const parent = { slug: "commission", name: "The Commission", acronym: "COM" };
const row: SessionSummary = {
  id: "1",
  slug: "wg-3rd",
  chrono: 1,
  group: {
    slug: "wg",
    name: "Working Group",
    acronym: null,
    path: [parent, { slug: "wg", name: "Working Group", acronym: null }],
  },
  parties: [],
  ordinal: 3,
  ordinalBasis: "stated",
  status: "held",
  phase: "past",
  format: "in person",
  date: "2023-07-18/2023-07-19",
  planned: null,
  held: "2023-07-18/2023-07-19",
  earliest: "2023-07-18",
  latest: "2023-07-19",
  place: { slug: "manekshaw", venue: "Manekshaw Centre", city: "New Delhi", country: "IN" },
  leaders: [leader("Johnson P Mathew")],
};
const cells = (change: Partial<SessionSummary>, query: string | null = null) =>
  sessionRowHtml({ ...row, ...change }, query).text.split("</td>");
const words = (cell: string | undefined) =>
  cell
    ?.replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();

describe("sessionRowHtml", () => {
  test("marks whatever of it was removed from the register since", () => {
    const isRemoved = true as const;
    const gone = cells({
      group: { ...row.group, isRemoved },
      place: row.place && { ...row.place, isRemoved },
      leaders: [leader("", { person: { slug: "somebody", name: "Johnson P Mathew", isRemoved } })],
    });
    expect(gone.map(words).slice(1, 4)).toEqual([
      "3rd Working Group (group removed) COM",
      "Manekshaw Centre, New Delhi (removed)",
      "Johnson P Mathew (removed) IN",
    ]);
  });

  test("says when, what, where, under whom and how it stands", () => {
    expect(cells({}).map(words)).toEqual([
      "18–19 July 2023",
      "3rd Working Group COM",
      "Manekshaw Centre, New Delhi",
      "Johnson P Mathew IN",
      "Held",
      "",
    ]);
  });

  test("says what is not known", () => {
    const unknown = cells({ date: null, place: null, leaders: [] }).map(words);
    expect([unknown[0], unknown[2], unknown[3]]).toEqual(["not known", "place not stated", "not named"]);
    expect(words(cells({ place: null, status: "announced", phase: "upcoming" })[2])).toBe("place open");
  });

  test("says when a session may be going on, or should have been reported", () => {
    expect(words(cells({ status: "announced", phase: "overdue" })[4])).toBe("Announced overdue");
    expect(words(cells({ status: "announced", phase: "now", date: "2026" })[4])).toBe("Announced may be now");
  });

  test("links the session, the place and each person who is known", () => {
    const hrefs = [
      ...cells({})
        .join("")
        .matchAll(/href="([^"]*)"/g),
    ].map(([, href]) => href);
    expect(hrefs).toEqual(["/sessions/wg-3rd", "/venues/manekshaw", "/people/somebody"]);
    expect(cells({ leaders: [leader("", { person: null, post: "Chief of Staff" })] })[3]).not.toContain(
      "href",
    );
  });

  test("names four leaders and counts the rest", () => {
    const six = ["A", "B", "C", "D", "E", "F"].map((name) => leader(name));
    expect(words(cells({ leaders: six })[3])).toBe("A IN B IN C IN D IN and 2 more");
  });

  test("marks what the search found, in any script", () => {
    const [, , , people] = cells({ leaders: [leader("Igor Dylevsky")] }, "Дылевский");
    expect(people).toContain("Igor <mark>Dylevsky</mark>");
  });

  test("a name that is markup stays a name", () => {
    const hostile = '<img src=x onerror="alert(1)">';
    for (const query of [null, "img"]) {
      const text = cells(
        {
          leaders: [leader(hostile, { party: { slug: "x", shortName: hostile, iso: null } })],
          place: { slug: "x", venue: hostile, city: null, country: null },
          group: { ...row.group, name: hostile, acronym: hostile },
        },
        query,
      ).join("");
      expect(text).not.toContain("<img");
      expect(text).toContain("&lt;");
    }
  });
});
