import { beforeEach, describe, expect, test } from "vitest";
import { groupInput } from "@/domain/group-input";
import { pickedName, typedName } from "@/domain/session-draft";
import { addGroup } from "../commands/groups";
import { removeRecord } from "../commands/records";
import { directoryFixture } from "../directory.fixture";
import { findGroups, findPeople, findVenues, suggestPeople } from "./choices";

beforeEach(() => {
  directoryFixture();
});

const slugs = (choices: { slug: string }[]) => choices.map(({ slug }) => slug);

describe("findGroups", () => {
  test.each([["IRC"], ["commission"], ["  Commission "]])("%j is exactly the commission", async (text) => {
    expect(slugs((await findGroups(typedName(text))).exact)).toEqual(["commission"]);
  });

  test("what is typed so far comes near", async () => {
    const { exact, near } = await findGroups(typedName("sub land"));
    expect([slugs(exact), slugs(near)]).toEqual([[], ["land"]]);
  });

  test("tells namesakes apart by parties and parent", async () => {
    expect((await findGroups(typedName("Working Group"))).exact[0]).toEqual({
      slug: "wg",
      label: "Working Group",
      hint: "India · Russia, under IRC",
    });
  });

  test("a name without its parties means all that bear it, and one bearer alone comes near", async () => {
    const add = (name: string, ...parties: string[]) =>
      addGroup(groupInput.parse({ name, kind: "committee", parties: parties.map((slug) => ({ slug })) }), {
        author: "test",
      });
    await add("India-Russia Board on Defence", "india", "russia");
    const short = typedName("Board on Defence");
    const alone = await findGroups(short);
    expect([slugs(alone.exact), slugs(alone.near)]).toEqual([[], ["india-russia-board-on-defence"]]);
    await add("India–Vietnam Board on Defence", "india", "vietnam");
    const { exact, near } = await findGroups(short);
    expect(exact.map(({ hint }) => hint).sort()).toEqual(["India · Russia", "India · Vietnam"]);
    expect(near).toEqual([]);
    await add("Board on Defence");
    expect(slugs((await findGroups(short)).exact)).toEqual(["board-on-defence"]);
  });

  test("where nothing holds every word, groups that share most of them come near, the likeliest first", async () => {
    const add = (name: string) => addGroup(groupInput.parse({ name, kind: "dialogue" }), { author: "test" });
    await add("Korea–US Integrated Defense Dialogue");
    await add("Korea–US Strategic Dialogue");
    const { exact, near } = await findGroups(typedName("korea us integrated defence dialog"));
    expect([slugs(exact), slugs(near)]).toEqual([
      [],
      ["korea-us-integrated-defense-dialogue", "korea-us-strategic-dialogue"],
    ]);
    expect((await findGroups(typedName("Board of the Defence of Nowhere"))).near).toEqual([]);
  });

  test("a pick is looked up; a forged one names nothing", async () => {
    expect((await findGroups(pickedName("anything", "wg"))).picked).toMatchObject({ slug: "wg" });
    expect((await findGroups(pickedName("anything", "no-such"))).picked).toBeNull();
    expect((await findGroups({ text: "changed", pick: "wg", asked: "before" })).picked).toBeNull();
  });

  test("a removed group is found no more, and a pick of it is told", async () => {
    await removeRecord("group", "land", { author: "test" }, { isConfirmed: true });
    expect(await findGroups(pickedName("Sub-Group (Land)", "land"))).toEqual({
      picked: "removed",
      exact: [],
      near: [],
    });
  });

  test.each(["", " ", '"*:()', "x".repeat(10_000)])("nothing is found for %j", async (text) => {
    expect(await findGroups(typedName(text))).toEqual({ picked: null, exact: [], near: [] });
  });
});

describe("findPeople", () => {
  test.each(["Igor Dylevsky", "Dylevsky Igor", "Дылевский Игорь", "Lt Gen Igor Dylevskiy"])(
    "%s is exactly one man",
    async (text) => {
      expect(slugs((await findPeople(typedName(text))).exact)).toEqual(["igor-dylevsky"]);
    },
  );

  test("initials come near, either way round", async () => {
    const { exact, near } = await findPeople(typedName("Johnson P Mathew"));
    expect([slugs(exact), slugs(near)]).toEqual([[], ["j-p-mathew"]]);
    expect(slugs((await findPeople(typedName("I. Dylevsky"))).near)).toEqual(["igor-dylevsky"]);
  });

  test("a stranger comes near nobody", async () => {
    expect(await findPeople(typedName("Somebody Else"))).toEqual({ picked: null, exact: [], near: [] });
  });

  test("the hint says where they were last seen", async () => {
    const { exact } = await findPeople(typedName("J P Mathew"));
    expect(exact[0]?.hint).toBe("India, last seen June 2024");
  });
});

describe("suggestPeople", () => {
  test("goes by what is typed so far, in any script", async () => {
    expect(slugs(await suggestPeople("дыл"))).toEqual(["igor-dylevsky"]);
    expect(slugs(await suggestPeople("math"))).toEqual(["j-p-mathew"]);
  });

  test("falls back to whom a name may mean", async () => {
    expect(slugs(await suggestPeople("Johnson P Mathew"))).toEqual(["j-p-mathew"]);
  });
});

describe("findVenues", () => {
  test("finds a building by name and a city by any of its names", async () => {
    expect((await findVenues(typedName("manekshaw centre"))).exact).toEqual([
      {
        slug: "centre",
        label: "Manekshaw Centre",
        hint: "New Delhi, India",
        city: "New Delhi",
        country: "IN",
        timeZone: "Asia/Kolkata",
      },
    ]);
    expect(slugs((await findVenues(typedName("Delhi"))).exact)).toEqual(["delhi"]);
  });
});
