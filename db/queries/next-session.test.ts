import { beforeEach, describe, expect, test } from "vitest";
import { removeRecord } from "../commands/records";
import { directoryFixture, fixtureNow } from "../directory.fixture";
import { getNextSession } from "./next-session";

beforeEach(() => {
  directoryFixture();
});

describe("getNextSession", () => {
  test("follows from the sessions of the group itself, latest first", async () => {
    expect(await getNextSession("wg", fixtureNow)).toMatchObject({
      basedOn: { ordinal: 5, date: "2027" },
      ordinal: 6,
      sides: [{ slug: "india" }, { slug: "russia" }],
      leaders: [{ person: { slug: "j-p-mathew" } }, { person: { slug: "igor-dylevsky" } }],
    });
  });

  test("a group without sessions has sides alone, its own or its parent's", async () => {
    expect(await getNextSession("old", fixtureNow)).toMatchObject({
      basedOn: null,
      ordinal: null,
      sides: [{ slug: "india" }, { slug: "russia" }],
      leaders: [],
    });
  });

  test("there is none for a group that is unknown or removed", async () => {
    expect(await getNextSession("no-such", fixtureNow)).toBeNull();
    await removeRecord("group", "wg", { author: "test" }, { isConfirmed: true });
    expect(await getNextSession("wg", fixtureNow)).toBeNull();
  });
});
