import { beforeAll, describe, expect, test } from "vitest";
import { sessionInput } from "@/domain/session-input";
import { removeRecord } from "../commands/records";
import { addSession } from "../commands/sessions";
import { directoryFixture, fixtureNow } from "../directory.fixture";
import { getGroupProfile } from "./group-profile";
import { getGroup } from "./groups";

const profileOf = async (slug: string) => getGroupProfile((await getGroup(slug))?.id ?? "", fixtureNow);

beforeAll(() => {
  directoryFixture();
});

describe("the page of a group", () => {
  test("has its own sessions, newest first, and not those of its sub-groups", async () => {
    const { sessions, total } = await profileOf("wg");
    expect(sessions.map(({ slug }) => slug)).toEqual(["wg-5th-2027", "wg-4th-2024", "wg-3rd-2023"]);
    expect(total).toBe(3);
  });

  test("has the bodies below it as a tree, counted from itself", async () => {
    const { subGroups } = await profileOf("commission");
    expect(subGroups.map(({ slug, depth, sessions }) => [slug, depth, sessions])).toEqual([
      ["wg", 0, 3],
      ["land", 1, 1],
    ]);
    expect((await profileOf("land")).subGroups).toEqual([]);
  });

  test("tells what came before and after it", async () => {
    expect((await profileOf("commission")).predecessor?.slug).toBe("old");
    expect((await profileOf("old")).successors.map(({ slug }) => slug)).toEqual(["commission"]);
    expect(await profileOf("wg")).toMatchObject({ predecessor: null, successors: [] });
  });

  test("tells what was said of the next meeting, and at which session", async () => {
    const { nextMeetings } = await profileOf("wg");
    expect(nextMeetings.map(({ session, outcome }) => [session.slug, outcome.text, outcome.owners])).toEqual([
      ["wg-3rd-2023", "The next meeting will be in Moscow.", ["russia"]],
    ]);
  });

  test("is empty for a group that is not there", async () => {
    expect(await getGroupProfile("nobody", fixtureNow)).toEqual({
      sessions: [],
      total: 0,
      subGroups: [],
      predecessor: null,
      successors: [],
      nextMeetings: [],
    });
  });

  test("has a session without a date where its number belongs", async () => {
    const input = { group: { slug: "old" }, status: "held" } as const;
    for (const [slug, ordinal, held] of [
      ["second", 2, null],
      ["first", 1, "2001"],
      ["third", 3, "2003"],
    ] as const) {
      await addSession(sessionInput.parse({ ...input, slug, ordinal, held }), { author: "test" });
    }
    const { sessions } = await profileOf("old");
    expect(sessions.map(({ slug }) => slug)).toEqual(["third", "second", "first"]);
  });

  test("leaves out bodies that were removed", async () => {
    await removeRecord("group", "land", { author: "test" }, { isConfirmed: true });
    expect((await profileOf("wg")).subGroups).toEqual([]);
  });
});
