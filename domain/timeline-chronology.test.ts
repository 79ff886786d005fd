import { describe, expect, test } from "vitest";
import { chronology } from "./timeline-chronology";

const things = (...days: string[]) => days.map((lastDay, order) => ({ lastDay, order }));
const said = (days: string[], today: string | null) =>
  chronology(things(...days), today).map((line) =>
    line.kind === "entry" ? line.entry.lastDay : line.kind === "year" ? line.year : "today",
  );

describe("chronology", () => {
  test.each([
    ["nothing", [], "2026-11-24", []],
    ["all past", ["2025-01-01"], "2026-11-24", ["today", "2025", "2025-01-01"]],
    ["all to come", ["2027-01-01"], "2026-11-24", ["2027", "2027-01-01", "today"]],
    ["today itself may still come", ["2026-11-24"], "2026-11-24", ["2026", "2026-11-24", "today"]],
    ["today out of sight", ["1999-05-05", "2001-05-05"], null, ["2001", "2001-05-05", "1999", "1999-05-05"]],
  ])("%s", (_, days, today, lines) => {
    expect(said(days, today)).toEqual(lines);
  });

  test("equal days go by their order, the greater first", () => {
    const lines = chronology(things("2025-01-01", "2025-01-01"), null);
    expect(lines.flatMap((line) => (line.kind === "entry" ? [line.entry.order] : []))).toEqual([1, 0]);
  });
});
