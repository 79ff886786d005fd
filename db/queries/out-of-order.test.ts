import { beforeEach, describe, expect, test } from "vitest";
import { sessionInput } from "@/domain/session-input";
import { addSession } from "../commands/sessions";
import { directoryFixture, fixtureNow } from "../directory.fixture";
import { findOutOfOrder } from "./out-of-order";

beforeEach(() => {
  directoryFixture();
});

async function found(ordinal: number | null, date: string | null, self: string | null = null) {
  const all = await findOutOfOrder({ group: "wg", ordinal, date }, self, fixtureNow);
  return all.map(({ session, isEarlier }) => [session.ordinal, isEarlier ? "before" : "after"]);
}

// The working group of the fixture met for the 3rd time in July 2023, for the 4th by 27 November 2024; the 5th is for 2027.
describe("findOutOfOrder", () => {
  test.each<[string, number | null, string | null, unknown[]]>([
    ["a number in order", 6, "2029", []],
    ["a number after a higher one", 3, "2029", [[5, "before"]]],
    ["a number before a lower one", 6, "2020", [[3, "after"]]],
    ["dates that touch those of the higher one", 4, "2027-05", []],
    ["no number", null, "2029", []],
    ["no date", 3, null, []],
  ])("%s", async (_, ordinal, date, expected) => {
    expect(await found(ordinal, date)).toEqual(expected);
  });

  test("sessions that did not take place, and the session itself, contradict nothing", async () => {
    const input = { group: { slug: "wg" }, ordinal: 9, planned: "2028", status: "cancelled" };
    await addSession(sessionInput.parse(input), { author: "test", role: "analyst" });
    expect(await found(6, "2029")).toEqual([]);
    const added = await addSession(sessionInput.parse({ ...input, status: "announced" }), {
      author: "test",
      role: "analyst",
    });
    expect(await found(6, "2029")).toEqual([[9, "before"]]);
    expect(added.kind === "done" && (await found(6, "2029", added.value.id))).toEqual([]);
  });
});
