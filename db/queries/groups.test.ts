import { beforeEach, describe, expect, test } from "vitest";
import { sessionInput } from "@/domain/session-input";
import { removeRecord } from "../commands/records";
import { addSession } from "../commands/sessions";
import { directoryFixture, fixtureNow } from "../directory.fixture";
import { freshDatabase } from "../testing";
import { getGroupProfile } from "./group-profile";
import { getGroup, listGroups } from "./groups";

beforeEach(() => {
  directoryFixture();
});

const slugs = (entries: { slug: string }[]) => entries.map(({ slug }) => slug);

describe("listGroups", () => {
  test("gives the tree, gathered under parties, each body before its sub-groups", async () => {
    const entries = await listGroups(fixtureNow);
    expect(entries.map(({ slug, depth }) => `${slug} ${depth}`)).toEqual([
      "commission 0",
      "wg 1",
      "land 2",
      "old 0",
      "talks 0",
    ]);
  });

  test("says of each how often and when it met, without its sub-groups, and what is planned", async () => {
    const entries = await listGroups(fixtureNow);
    expect(entries.map(({ sessions, last, nextPlanned }) => [sessions, last, nextPlanned])).toEqual([
      [1, "2025-12-04", null],
      [3, "../2024-11-27", "2027"],
      [1, "2024-06", null],
      [0, null, null],
      [0, null, null],
    ]);
  });

  test("gives a sub-group the parties of its root", async () => {
    const land = (await listGroups(fixtureNow)).find(({ slug }) => slug === "land");
    expect(land?.parties.map(({ iso }) => iso)).toEqual(["IN", "RU"]);
    expect(land?.path.map(({ slug }) => slug)).toEqual(["commission", "wg", "land"]);
  });

  test("a plan that is over is not next", async () => {
    const later = Date.UTC(2028, 0, 1, 12);
    expect((await listGroups(later)).map(({ nextPlanned }) => nextPlanned)).not.toContain("2027");
  });

  test("says when something is planned whose date is not known", async () => {
    const plan = { group: { slug: "talks" }, status: "announced" };
    for (const slug of ["talks", "wg"]) {
      const input = sessionInput.parse({ ...plan, group: { slug } });
      expect(await addSession(input, { author: "test" })).toMatchObject({ kind: "done" });
    }
    const postponed = sessionInput.parse({ ...plan, group: { slug: "land" }, status: "postponed" });
    expect(await addSession(postponed, { author: "test" })).toMatchObject({ kind: "done" });
    const entries = await listGroups(fixtureNow);
    const planned = entries.map(({ slug, nextPlanned, hasUndatedPlan }) => [
      slug,
      nextPlanned,
      hasUndatedPlan,
    ]);
    expect(planned).toEqual([
      ["commission", null, false],
      ["wg", "2027", true],
      ["land", null, false],
      ["old", null, false],
      ["talks", null, true],
    ]);
  });

  test("searches names and acronyms and keeps the bodies above", async () => {
    expect(slugs(await listGroups(fixtureNow, { q: "land" }))).toEqual(["commission", "wg", "land"]);
    expect(slugs(await listGroups(fixtureNow, { q: "irc" }))).toEqual(["commission"]);
    expect(await listGroups(fixtureNow, { q: "nothing like it" })).toEqual([]);
  });

  test("goes on after a slug", async () => {
    expect(slugs(await listGroups(fixtureNow, { after: "wg", limit: 2 }))).toEqual(["land", "old"]);
  });

  test("leaves removed groups out", async () => {
    await removeRecord("group", "old", { author: "test" }, { isConfirmed: true });
    expect(slugs(await listGroups(fixtureNow))).not.toContain("old");
  });

  test("is empty in an empty register", async () => {
    freshDatabase();
    expect(await listGroups(fixtureNow)).toEqual([]);
  });
});

describe("getGroup", () => {
  test("gives parent and predecessor as slugs and the parties of the nearest body that states them", async () => {
    const [wg, commission] = [await getGroup("wg"), await getGroup("commission")];
    expect(wg).toMatchObject({
      parent: "commission",
      predecessor: null,
      kind: "working group",
      deletedAt: null,
    });
    expect(wg?.parties.map(({ slug }) => slug)).toEqual(["india", "russia"]);
    expect(commission).toMatchObject({ parent: null, predecessor: "old", acronym: "IRC" });
  });

  test("gives a removed group with the instant, and null for none", async () => {
    await removeRecord("group", "talks", { author: "test" }, { isConfirmed: true });
    expect((await getGroup("talks"))?.deletedAt).not.toBeNull();
    expect(await getGroup("none")).toBeNull();
  });
});

describe("getGroupProfile", () => {
  const profileOf = async (slug: string) => getGroupProfile((await getGroup(slug))?.id ?? "", fixtureNow);

  test("shows a body's own sessions, newest first, and the bodies below it", async () => {
    const { sessions, total, subGroups } = await profileOf("commission");
    expect(sessions.map(({ ordinal }) => ordinal)).toEqual([22]);
    expect(total).toBe(1);
    expect(subGroups.map(({ slug, depth }) => [slug, depth])).toEqual([
      ["wg", 0],
      ["land", 1],
    ]);
    expect((await profileOf("wg")).sessions.map(({ ordinal }) => ordinal)).toEqual([5, 4, 3]);
  });

  test("shows what came before and after it", async () => {
    expect((await profileOf("commission")).predecessor?.slug).toBe("old");
    expect(slugs((await profileOf("old")).successors)).toEqual(["commission"]);
  });

  test("shows what was agreed about the next meeting, with the parties that own it", async () => {
    const { nextMeetings } = await profileOf("wg");
    expect(
      nextMeetings.map(({ session, outcome }) => [session.ordinal, outcome.text, outcome.owners]),
    ).toEqual([[3, "The next meeting will be in Moscow.", ["russia"]]]);
  });
});
