import { describe, expect, test } from "vitest";
import type { Appearance } from "./appearance";
import { session } from "./timeline.fixtures";
import { markLabels, markNumber } from "./timeline-label";
import { markText } from "./timeline-text";

const leader = (name: string, role: Appearance["role"], iso: string): Appearance => ({
  person: { slug: name, name },
  nameAsPrinted: null,
  party: { slug: iso, shortName: iso, iso },
  role,
  rank: null,
  post: null,
  organisation: null,
});

describe("markText", () => {
  test("says when a planned session is overdue, and leaves out what nobody knows", () => {
    const text = markText(session({ date: "2025", status: "announced", phase: "overdue", place: null }));
    expect(text).toEqual({
      title: "3rd meeting of the Working Group on Planning",
      date: "2025",
      place: "",
      status: "announced, overdue",
      leaders: "",
    });
  });

  test("names the country where nothing more is known of the place", () => {
    const place = { slug: "in", venue: null, city: null, country: "IN" };
    expect(markText(session({ date: "2025", place })).place).toBe("India");
  });

  test("tells co-chairs from others, and counts after four", () => {
    const two = [leader("A", "co-chair", "IN"), leader("B", "co-chair", "RU")];
    const six = [...two, ...two, leader("C", "chair", "US"), leader("D", "chair", "US")];
    expect(markText(session({ date: "2025", leaders: two })).leaders).toBe("Co-chairs: A (IN), B (RU)");
    expect(markText(session({ date: "2025", leaders: six })).leaders).toBe(
      "Led by: A (IN), B (RU), A (IN), B (RU) and 2 more",
    );
  });
});

describe("the number and the label of a mark", () => {
  test.each([
    [{ ordinal: 12 }, "12", ["Moscow"]],
    [{ ordinal: null }, "·", ["Moscow"]],
    [{ place: null }, "3", []],
    [{ place: null, format: "virtual" as const }, "3", ["virtual"]],
    [{ place: { slug: "p", venue: "Pentagon", city: null, country: null } }, "3", ["Pentagon"]],
    [{ place: { slug: "in", venue: null, city: null, country: "IN" } }, "3", ["India"]],
    [{ status: "proposed" as const }, "3", ["Moscow, proposed", "Moscow"]],
    [{ status: "announced" as const, place: null }, "3", ["announced"]],
  ])("%o", (given, number, labels) => {
    const one = session({ date: "2025", ...given });
    expect(markNumber(one)).toBe(number);
    expect(markLabels(one)).toEqual(labels);
  });
});
