import { beforeAll, describe, expect, test } from "vitest";
import { noFilters, type SessionFilters, type Sort, sorts } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import { addSession } from "../commands/sessions";
import { oddRegister, oddSessions } from "../odd-register.fixture";
import { listSessions } from "./sessions";

const now = Date.UTC(2026, 10, 24, 12);

async function walk(filters: SessionFilters): Promise<string[]> {
  const { rows, next } = await listSessions(filters, now);
  const ids = rows.map(({ id }) => id);
  return next === null ? ids : [...ids, ...(await walk({ ...filters, after: next }))];
}

describe("pages", () => {
  beforeAll(() => {
    oddRegister();
  });

  test.each(sorts)("of any size join to the same whole by %s, without a gap or a duplicate", async (sort) => {
    const whole = await walk({ ...noFilters, sort, limit: 200 });
    expect(new Set(whole).size).toBe(oddSessions);
    for (const limit of [1, 2, 11, oddSessions - 1, oddSessions, oddSessions + 1]) {
      expect(await walk({ ...noFilters, sort, limit })).toEqual(whole);
    }
  });

  const strange = ["x", "-1", "0", "1e9", "NaN", ".", "..", "a.b.c", "x.12", "1.1", "0x10", "1'--"];
  const long = ["9".repeat(16), "9".repeat(200), `${"9".repeat(200)}.1`];
  test.each(sorts)("begin somewhere by %s after a cursor that nobody was given", async (sort) => {
    const others = await Promise.all(sorts.map((other) => listSessions({ ...noFilters, sort: other }, now)));
    for (const after of [...strange, ...long, ...others.map(({ next }) => next)]) {
      const { rows } = await listSessions({ ...noFilters, sort, after }, now);
      expect(rows.length).toBeLessThanOrEqual(noFilters.limit);
    }
  });

  test.each<[Sort, number]>([
    ["-date", -7],
    ["date", 0],
  ])("by %s have the undated sessions at the old end", async (sort, from) => {
    const { rows } = await listSessions({ ...noFilters, sort, limit: 200 }, now);
    const undated = rows.splice(from, 7).map(({ date }) => date);
    expect(undated).toEqual(Array(7).fill(null));
    expect(rows.map(({ date }) => date)).not.toContain(null);
  });
});

describe("while sessions are added", () => {
  async function add(group: string, held: string | null, ordinal: number | null = null): Promise<string> {
    const input = sessionInput.parse({ group: { slug: group }, status: "held", held, ordinal });
    const outcome = await addSession(input, { author: "test", role: "analyst" });
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    return outcome.value.id;
  }

  beforeAll(() => {
    oddRegister();
  });

  test.each(sorts)("a page by %s begins where the last one ended", async (sort) => {
    const filters = { ...noFilters, sort };
    const whole = await walk({ ...filters, limit: 200 });
    const { next } = await listSessions({ ...filters, limit: 40 }, now);
    const added = [
      await add("commission", "2032-01-01"),
      await add("commission", null),
      await add("working-group", "1990"),
    ];
    const rest = await walk({ ...filters, limit: 50, after: next });
    expect(rest.filter((id) => !added.includes(id))).toEqual(whole.slice(40));
  });

  test("those of one day stand by number, then by entry", async () => {
    const [first, second] = [await add("commission", "2033-02-02"), await add("consultations", "2033-02-02")];
    const numbered = [
      await add("commission", "2033-02-02", 9999),
      await add("consultations", "2033-02-02", 12),
    ];
    const { rows } = await listSessions({ ...noFilters, limit: 4 }, now);
    expect(rows.map(({ id }) => id)).toEqual([...numbered, second, first]);
  });
});
