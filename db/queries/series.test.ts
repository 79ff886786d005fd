import { beforeAll, describe, expect, test } from "vitest";
import { groupInput } from "@/domain/group-input";
import { sessionInput } from "@/domain/session-input";
import { writing } from "../client";
import { insertGroup } from "../commands/groups";
import { addSession } from "../commands/sessions";
import { bareRegister, by } from "../whole-session.fixture";
import { getSeries } from "./series";
import { getSession } from "./session";

const now = Date.UTC(2026, 10, 24, 12);

async function add(
  group: string,
  slug: string,
  ordinal: number | null,
  held: string | null,
  status = "held",
): Promise<void> {
  const input = sessionInput.parse({ slug, group: { slug: group }, status, ordinal, held });
  expect(await addSession(input, by)).toMatchObject({ kind: "done" });
}

beforeAll(async () => {
  bareRegister();
  writing((tx) => insertGroup(tx, groupInput.parse({ name: "Consultations", kind: "dialogue" }), by));
  await add("commission", "third", 3, "2010");
  await add("commission", "fourth", 4, "2011-05");
  await add("commission", "ninth", 9, "2016-05");
  await add("commission", "sixth-late", 6, "2017-05");
  await add("commission", "unnumbered", null, "2018");
  await add("commission", "tenth", 10, "2019");
  await add("commission", "distant", 600, "2020");
  await add("commission", "undated", 2, null);
  await add("working-group", "alone", 1, "2012");
  await add("consultations", "15th", 15, "2021-10-27");
  await add("consultations", "17th", 17, null);
  await add("consultations", "16th", 16, null);
  await add("consultations", "someday", null, null, "announced");
  await add("consultations", "long-ago", null, null);
  await add("consultations", "12th", 12, "2018");
});

async function seriesOf(slug: string) {
  const session = await getSession(slug, now);
  if (!session) throw new Error(`no ${slug}`);
  const { previous, next, ...rest } = await getSeries(session, now);
  return { previous: previous?.slug ?? null, next: next?.slug ?? null, ...rest };
}

describe("beside a session", () => {
  test.each<[string, string | null, string | null]>([
    ["undated", null, "third"],
    ["third", "undated", "fourth"],
    ["fourth", "third", "ninth"],
    ["ninth", "fourth", "sixth-late"],
    ["unnumbered", "sixth-late", "tenth"],
    ["distant", "tenth", null],
    ["alone", null, null],
    ["long-ago", null, "12th"],
    ["15th", "12th", "16th"],
    ["16th", "15th", "17th"],
    ["17th", "16th", "someday"],
    ["someday", "17th", null],
  ])("%s stand those of its group before and after it", async (slug, previous, next) => {
    expect(await seriesOf(slug)).toMatchObject({ previous, next });
  });

  test.each<[string, number[], number[]]>([
    ["undated", [1], []],
    ["fourth", [], [5, 7, 8]],
    ["ninth", [5, 7, 8], []],
    ["unnumbered", [], []],
    ["alone", [], []],
    ["15th", [13, 14], []],
    ["16th", [], []],
    ["17th", [], []],
    ["someday", [], []],
  ])("%s are the numbers that no session has", async (slug, missingBefore, missingAfter) => {
    expect(await seriesOf(slug)).toMatchObject({ missingBefore, missingAfter });
  });

  test("a gap of hundreds is a slip, not a list", async () => {
    expect(await seriesOf("distant")).toMatchObject({ missingBefore: [], missingAfter: [] });
  });

  test("is told how many sessions the group has, those of sub-groups not counted", async () => {
    expect((await seriesOf("third")).total).toBe(8);
    expect((await seriesOf("alone")).total).toBe(1);
  });
});
