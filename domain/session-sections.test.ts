import { describe, expect, test } from "vitest";
import { sessionSections } from "./session-sections";

const group = (slug: string) => ({ slug, name: slug, acronym: null, path: [] });
const row = (id: string, earliest: string | null, latest: string | null, slug = "a") => ({
  id,
  date: earliest ?? latest,
  earliest,
  latest,
  group: group(slug),
});
const rows = [
  row("next year", "2027-01-01", "2027-12-31"),
  row("this month", "2026-11-01", "2026-11-30"),
  row("until today", "2026-11-23", "2026-11-24"),
  row("yesterday", "2026-11-23", "2026-11-23"),
  row("by 2024", null, "2024-11-27"),
  row("since 2020", "2020-01-01", null),
  row("unknown", null, null),
];
const shape = (sections: { kind: string; key: string; rows: { id: string }[] }[]) =>
  sections.map(({ kind, key, rows: members }) => [kind, key, members.map(({ id }) => id)]);

describe("sessionSections", () => {
  test("newest first: what may still come, what is past, what has no date", () => {
    expect(shape(sessionSections(rows, "-date", "2026-11-24"))).toEqual([
      ["upcoming", "upcoming", ["next year", "this month", "until today", "since 2020"]],
      ["past", "past", ["yesterday", "by 2024"]],
      ["undated", "undated", ["unknown"]],
    ]);
  });

  test("oldest first: the other way round", () => {
    const kinds = sessionSections(rows.toReversed(), "date", "2026-11-24").map(({ kind }) => kind);
    expect(kinds).toEqual(["undated", "past", "upcoming"]);
  });

  test("a day passes and the session with it", () => {
    const upcoming = sessionSections(rows, "-date", "2026-11-25")[0];
    expect(upcoming?.rows.map(({ id }) => id)).toEqual(["next year", "this month", "since 2020"]);
  });

  test("by group: one section per run, in the order given", () => {
    const mixed = [row("1", null, "2020-01-01", "a"), row("2", null, null, "a"), row("3", null, null, "b")];
    expect(shape(sessionSections(mixed, "group", "2026-11-24"))).toEqual([
      ["group", "a", ["1", "2"]],
      ["group", "b", ["3"]],
    ]);
  });

  test("nothing gives no section", () => {
    expect(sessionSections([], "-date", "2026-11-24")).toEqual([]);
    expect(sessionSections([], "group", "2026-11-24")).toEqual([]);
  });
});
