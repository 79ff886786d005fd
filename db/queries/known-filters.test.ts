import { beforeAll, describe, expect, test } from "vitest";
import { noFilters, type SessionFilters } from "@/domain/session-filters";
import type { Db } from "../client";
import { removeRecord } from "../commands/records";
import { directoryFixture } from "../directory.fixture";
import { oldSlugs } from "../schema/history";
import { getGroup } from "./groups";
import { knownFilters, knownStart } from "./known-filters";
import { getPerson } from "./people";

let db: Db;

async function rename(kind: "group" | "person", from: string, record: { id: string } | null) {
  db.insert(oldSlugs)
    .values({ recordKind: kind, slug: from, recordId: record?.id ?? "" })
    .run();
}

beforeAll(async () => {
  db = directoryFixture();
  await rename("group", "working-party", await getGroup("wg"));
  await rename("group", "land-forces", await getGroup("land"));
  await rename("person", "general-dylevsky", await getPerson("igor-dylevsky"));
  await removeRecord("group", "land", { author: "test" }, { isConfirmed: true });
});

const ask = (filters: Partial<SessionFilters>) => knownFilters({ ...noFilters, ...filters });

describe("filters that name something", () => {
  const known = {
    group: ["wg", "commission"],
    chair: ["igor-dylevsky"],
    person: ["j-p-mathew"],
    venue: ["centre"],
    party: ["india"],
    city: ["new DELHI", "Moscow"],
    country: ["RU", "FR"],
    q: "anything",
    from: "2020",
  };

  test("stay as they are", async () => {
    expect(await ask(known)).toEqual({ filters: { ...noFilters, ...known }, ignored: [] });
  });

  test("by an address of old become the record's present one, once", async () => {
    const { filters, ignored } = await ask({
      group: ["working-party", "wg"],
      chair: ["general-dylevsky"],
      person: ["general-dylevsky"],
    });
    expect([filters.group, filters.chair, filters.person]).toEqual([
      ["wg"],
      ["igor-dylevsky"],
      ["igor-dylevsky"],
    ]);
    expect(ignored).toEqual([]);
  });
});

describe("filters that name nothing", () => {
  test.each<[Partial<SessionFilters>, { name: string; value: string; reason: string }]>([
    [{ group: ["nobody"] }, { name: "group", value: "nobody", reason: "there is no such group" }],
    [{ chair: ["wg"] }, { name: "chair", value: "wg", reason: "there is no such person" }],
    [
      { person: ["working-party"] },
      { name: "person", value: "working-party", reason: "there is no such person" },
    ],
    [{ venue: ["nowhere"] }, { name: "venue", value: "nowhere", reason: "there is no such venue" }],
    [{ party: ["utopia"] }, { name: "party", value: "utopia", reason: "there is no such party" }],
    [{ topic: ["nothing"] }, { name: "topic", value: "nothing", reason: "there is no such topic" }],
    [{ city: ["Atlantis"] }, { name: "city", value: "Atlantis", reason: "there is no such city" }],
    [{ city: ["!!!"] }, { name: "city", value: "!!!", reason: "there is no such city" }],
    [{ group: ["land"] }, { name: "group", value: "land", reason: "this group was removed" }],
    [{ group: ["land-forces"] }, { name: "group", value: "land-forces", reason: "this group was removed" }],
    [
      { after: "0123456789abcdef0123" },
      { name: "after", value: "0123456789abcdef0123", reason: "no such page" },
    ],
    [
      { after: "0123456789abcdef0123.1" },
      { name: "after", value: "0123456789abcdef0123.1", reason: "no such page" },
    ],
    [{ group: ["__proto__"] }, { name: "group", value: "__proto__", reason: "there is no such group" }],
  ])("are left out and reported: %j", async (filters, report) => {
    expect(await ask(filters)).toEqual({ filters: noFilters, ignored: [report] });
  });

  test("do not take the others with them", async () => {
    const { filters, ignored } = await ask({ group: ["nobody", "wg"], venue: ["nowhere", "delhi"] });
    expect([filters.group, filters.venue]).toEqual([["wg"], ["delhi"]]);
    expect(ignored.map(({ value }) => value)).toEqual(["nobody", "nowhere"]);
  });
});

describe("where a page begins", () => {
  test("is kept when it names a group, a removed one too, and when it names none", async () => {
    const [wg, land] = [(await getGroup("wg"))?.id ?? "", (await getGroup("land"))?.id ?? ""];
    for (const after of [wg, land, `${wg}.12`, "12"]) {
      expect(await ask({ after })).toEqual({ filters: { ...noFilters, after }, ignored: [] });
    }
  });

  const start = (after: string | null) => ({ q: null, letter: null, for: null, after });
  test.each([
    ["person", "j-p-mathew", "j-p-mathew"],
    ["person", "general-dylevsky", "igor-dylevsky"],
    ["group", "working-party", "wg"],
    ["group", "land", "land"],
    ["group", null, null],
  ] as const)("in the directory, after the %s %j, is %j", async (kind, after, known) => {
    expect(await knownStart(kind, start(after))).toEqual({ query: start(known), ignored: [] });
  });

  test.each(["person", "group"] as const)(
    "but not in the directory after a %s that never was",
    async (kind) => {
      expect(await knownStart(kind, start("zzz"))).toEqual({
        query: start(null),
        ignored: [{ name: "after", value: "zzz", reason: "no such page" }],
      });
    },
  );
});
