import { beforeEach, describe, expect, test } from "vitest";
import { sessionInput } from "@/domain/session-input";
import { addSession } from "../commands/sessions";
import { directoryFixture, fixtureNow } from "../directory.fixture";
import { findDuplicates, type Likeness } from "./duplicates";

beforeEach(() => {
  directoryFixture();
});

async function found(likeness: Partial<Likeness>) {
  const all = await findDuplicates({ group: "wg", ordinal: null, date: null, ...likeness }, fixtureNow);
  return all.map(({ session, sameOrdinal, sameDates }) => [session.ordinal, sameOrdinal, sameDates]);
}

describe("findDuplicates", () => {
  test.each<[string, Partial<Likeness>, unknown[]]>([
    ["the same number", { ordinal: 3 }, [[3, true, false]]],
    ["overlapping days", { date: "2023-07-19" }, [[3, false, true]]],
    ["a month around them", { date: "2023-07" }, [[3, false, true]]],
    ["a month inside a year", { date: "2027-05" }, [[5, false, true]]],
    ["both", { ordinal: 3, date: "2023-07" }, [[3, true, true]]],
    [
      "one number and other dates",
      { ordinal: 5, date: "2023-07" },
      [
        [5, true, false],
        [3, false, true],
      ],
    ],
    ["the day after", { date: "2023-07-20" }, []],
    ["a number of another group", { group: "commission", ordinal: 3 }, []],
    ["nothing stated, and no such session planned", {}, []],
    ["no such group", { group: "no-such", ordinal: 3 }, []],
  ])("%s", async (_, likeness, expected) => {
    expect(await found(likeness)).toEqual(expected);
  });

  test("where neither has a date or a number, one that is still planned", async () => {
    const add = async (parts: object) => {
      const added = await addSession(sessionInput.parse({ group: { slug: "wg" }, ...parts }), {
        author: "test",
        role: "analyst",
      });
      if (added.kind !== "done") throw new Error(added.kind);
      return added.value.slug;
    };
    const open = await add({ status: "announced" });
    await add({ status: "cancelled" });
    await add({ status: "announced", ordinal: 7 });
    const all = await findDuplicates({ group: "wg", ordinal: null, date: null }, fixtureNow);
    expect(all.map(({ session, bothOpen }) => [session.slug, bothOpen])).toEqual([[open, true]]);
    expect(await found({ date: "2030" })).toEqual([]);
  });
});
