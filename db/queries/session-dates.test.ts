import { beforeAll, expect, test } from "vitest";
import { noFilters } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import { addSession } from "../commands/sessions";
import { bareRegister, by } from "../whole-session.fixture";
import { listSessions } from "./sessions";

const now = Date.UTC(2026, 10, 24, 12);
const dates = [
  "2024-11-28",
  "2024-11",
  "2024",
  "2024-36",
  "2024-41~",
  "../2024-11-27",
  "2024-11-28/..",
  "2022/2026",
  "2024-10-28/2024-11-01",
];

beforeAll(async () => {
  bareRegister();
  for (const held of [...dates, null]) {
    const input = sessionInput.parse({ group: { slug: "commission" }, status: "held", held });
    expect(await addSession(input, by)).toMatchObject({ kind: "done" });
  }
});

const whole = (day: string) => ["2022/2026", ...(day.startsWith("2024") ? ["2024"] : [])];

test.each<[string, string | null, string | null, string[]]>([
  ["a day", "2024-11-28", "2024-11-28", ["2024-11-28", "2024-11", "2024-36", "2024-41~", "2024-11-28/.."]],
  [
    "the last day that “by” means",
    "2024-11-27",
    "2024-11-27",
    ["2024-11", "2024-36", "2024-41~", "../2024-11-27"],
  ],
  ["366 days before it", "2023-11-27", "2023-11-27", ["../2024-11-27"]],
  ["one day more", "2023-11-26", "2023-11-26", []],
  ["366 days after “from”", "2025-11-29", "2025-11-29", ["2024-11-28/.."]],
  ["one day more", "2025-11-30", "2025-11-30", []],
  [
    "the end of an interval",
    "2024-11-01",
    "2024-11-01",
    ["2024-11", "2024-36", "2024-41~", "../2024-11-27", "2024-10-28/2024-11-01"],
  ],
  ["a half-year from its first day", "2024-07-01", "2024-07-01", ["2024-41~", "../2024-11-27"]],
])("%s finds what may have been then", async (_, from, to, expected) => {
  const { rows } = await listSessions({ ...noFilters, from, to }, now);
  expect(rows.map(({ date }) => date).sort()).toEqual([...expected, ...whole(from ?? "")].sort());
});

test.each<[string | null, string | null, number]>([
  [null, null, dates.length + 1],
  ["1000", null, dates.length],
  [null, "2999", dates.length],
  ["2027", null, 0],
  [null, "2021", 0],
  ["2024-12", null, 5],
  [null, "2022", 1],
  ["../2024", null, dates.length + 1],
  [null, "2024/..", dates.length + 1],
])("from %j to %j leaves %i", async (from, to, count) => {
  const { rows } = await listSessions({ ...noFilters, from, to }, now);
  expect(rows).toHaveLength(count);
});
