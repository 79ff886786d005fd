import { describe, expect, test } from "vitest";
import { openedDraft, packDraft, readPostedEdit } from "./posted-edit";
import { sessionFixture } from "./session.fixture";
import { pickedName, typedName } from "./session-draft";
import { draftEntries, readDraft } from "./session-draft-reading";
import { changedFields, changeOf, isChanged, withHeldDateAsked } from "./session-edit";
import { draftOfSession } from "./session-edit-draft";
import { sessionInput } from "./session-input";

const session = sessionFixture();
const opened = draftOfSession(session);
const changed = (parts: Partial<typeof opened>) => [...changedFields(opened, { ...opened, ...parts })];

describe("what was changed", () => {
  test("is nothing in a form that is posted as it was opened", () => {
    expect([...changedFields(opened, readDraft(draftEntries(opened)).draft)]).toEqual([]);
  });

  test.each<[string, Partial<typeof opened>, string[]]>([
    ["a line", { summary: "They met again." }, ["summary"]],
    ["a record chosen", { venue: pickedName("Moscow", "moscow") }, ["venue"]],
    ["a name typed over a choice", { venue: typedName("Moscow") }, ["venue"]],
    ["a row of people", { people: opened.people.slice(1) }, ["people"]],
    ["the date", { date: "July 2023" }, ["date"]],
  ])("%s", (_, parts, fields) => {
    expect(changed(parts)).toEqual(fields);
  });

  test("is not a blank row, a space at the end or another sort of line end", () => {
    const people = [
      ...opened.people,
      {
        ...(opened.people[0] as (typeof opened.people)[0]),
        name: typedName(""),
        rank: "",
        post: "",
        organisation: "",
      },
    ];
    expect(changed({ people, summary: `${opened.summary}\r\n ` })).toEqual([]);
  });
});

describe("a change", () => {
  const whole = sessionInput.parse({
    group: { slug: "wg" },
    status: "held",
    held: "2023-07",
    summary: "Read.",
    outcomes: [{ text: "The next meeting will be in Moscow." }, { text: "New." }],
    citations: [{ source: { create: { publisher: "Gazette" } }, field: "session" }],
  });

  test("holds only what was changed", () => {
    expect(changeOf(session, whole, new Set(["summary"]))).toEqual({ summary: "Read." });
    expect(Object.keys(changeOf(session, whole, new Set(["status"])))).toEqual(["planned", "held", "status"]);
  });

  test("keeps what is known of outcomes that are still written as they were", () => {
    const { outcomes } = changeOf(session, whole, new Set(["outcomes"]));
    expect(outcomes).toMatchObject([
      { id: session.outcomes[0]?.id, type: "next meeting", owners: ["russia"] },
      { type: "other", text: "New." },
    ]);
  });

  test("puts a source beside those there are", () => {
    const { citations } = changeOf(session, whole, new Set(["sourcePublisher"]));
    expect(citations).toMatchObject([
      { source: { slug: "readout" } },
      { source: { create: { publisher: "Gazette" } } },
    ]);
  });
});

describe("a session without a date that becomes a held one", () => {
  const undated = { ...opened, status: "postponed", date: "", undated: true };
  const held = { ...undated, status: "held" };

  test("asks for the date once, and takes the word of whoever then ticks that it is not known", () => {
    const asked = withHeldDateAsked(undated, held);
    expect(asked.draft.undated).toBe(false);
    expect(withHeldDateAsked(asked.opened, held)).toEqual({ opened: asked.opened, draft: held });
  });

  test.each([
    ["a date", undated, { ...held, date: "2024", undated: false }],
    ["a tick of now", { ...undated, undated: false }, held],
    ["one held before", held, { ...held, summary: "Read." }],
    ["another status", undated, { ...undated, status: "lapsed" }],
  ])("asks nothing with %s", (_, was, is) => {
    expect(withHeldDateAsked(was, is)).toEqual({ opened: was, draft: is });
  });
});

test("errors count where something was changed, or what is read with it", () => {
  const of = new Set(["date"]);
  expect(
    ["form", "date", "startTime", "group", "people.0.name"].map((field) => isChanged(field, of)),
  ).toEqual([true, true, true, false, false]);
});

describe("what an edit form posts", () => {
  test("is read back", () => {
    const entries: [string, string][] = [
      ["edit.slug", "wg-3rd-2023"],
      ["edit.version", "4"],
      ["edit.against", "6"],
      ["edit.opened", packDraft(opened)],
      ["choice.summary", "mine"],
      ["choice.venueId", "neither"],
    ];
    const posted = readPostedEdit(entries);
    expect(posted).toMatchObject({
      slug: "wg-3rd-2023",
      version: 4,
      against: 6,
      chosen: { summary: "mine" },
    });
    expect(posted.chosen).toEqual({ summary: "mine" });
    expect(openedDraft(posted)).toEqual(opened);
  });

  test.each([
    [[]],
    [[["edit.opened", "{"]]],
    [
      [
        ["edit.opened", "[1,2]"],
        ["edit.version", "-1"],
      ],
    ],
  ])("broken, it opens nothing: %j", (entries) => {
    expect(readPostedEdit(entries as [string, string][])).toMatchObject({
      version: 0,
      against: null,
      chosen: {},
    });
  });
});
