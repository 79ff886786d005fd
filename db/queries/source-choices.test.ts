import { beforeEach, describe, expect, test } from "vitest";
import { pickedName, typedName } from "@/domain/session-draft";
import { type SourceInput, sourceInput } from "@/domain/source-input";
import { updateRecord } from "../commands/record-edits";
import { removeRecord } from "../commands/records";
import { insertSource } from "../commands/sources";
import { freshDatabase } from "../testing";
import { findSources, listLikelySources } from "./source-choices";

const by = { author: "test", role: "analyst" as const };
const slugs = (choices: { slug: string }[]) => choices.map(({ slug }) => slug);

beforeEach(() => {
  const db = freshDatabase();
  const add = (input: Partial<SourceInput>) => insertSource(db, sourceInput.parse(input), by);
  const title = "Joint statement on military co-operation";
  add({ slug: "pib", publisher: "PIB", title, url: "https://pib.gov.in/1?id=2", published: "2023-07-19" });
  add({ slug: "mod", publisher: "Ministry of Defence", title: title.toUpperCase(), published: "2023-07-20" });
  add({ slug: "day", publisher: "pib", published: "2023-07-19" });
  add({ slug: "year", publisher: "PIB", published: "2023" });
});

describe("findSources", () => {
  test.each([
    ["http://www.pib.gov.in/1/?id=2&utm_source=mail", ["pib"], []],
    ["PIB, Joint statement on military co-operation", ["pib"], []],
    ["joint statement on military co-operation", ["pib", "mod"], []],
    ["military statement ministry july", [], ["mod"]],
    ["https://nowhere.example", [], []],
    ["", [], []],
    ['"*:()', [], []],
  ])("%j", async (text, exact, near) => {
    const found = await findSources(typedName(text));
    expect([slugs(found.exact).sort(), slugs(found.near)]).toEqual([[...exact].sort(), near]);
  });

  test("the hint tells sources of one publisher apart by date and address", async () => {
    const { near } = await findSources(typedName("pib joint"));
    expect(near).toMatchObject([{ slug: "pib", hint: "19 July 2023, pib.gov.in/1?id=2" }]);
  });

  test("one that was called otherwise is found by its new title alone", async () => {
    await updateRecord("source", "mod", { title: "Readout" }, { version: 1 }, by);
    expect(slugs((await findSources(typedName("readout"))).exact)).toEqual(["mod"]);
    expect(slugs((await findSources(typedName("statement ministry"))).near)).toEqual([]);
  });

  test("a removed one is found no more, and a pick of it is told", async () => {
    await removeRecord("source", "pib", by);
    const { picked, exact } = await findSources(pickedName("https://pib.gov.in/1?id=2", "pib"));
    expect([picked, exact]).toEqual(["removed", []]);
  });
});

describe("listLikelySources", () => {
  test("offers what has the same title, or the same publisher and day", async () => {
    expect(slugs(await listLikelySources("pib")).sort()).toEqual(["day", "mod"]);
    expect(slugs(await listLikelySources("mod"))).toEqual(["pib"]);
  });

  test("offers nothing for a year alone, nor for what is not there", async () => {
    expect(await listLikelySources("year")).toEqual([]);
    expect(await listLikelySources("atlantis")).toEqual([]);
  });
});
