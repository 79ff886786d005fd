import { describe, expect, it } from "vitest";
import { documentOf } from "../export/session-document";
import { fieldErrors, plainSentence } from "../field-errors";
import { sessionFixture } from "../session.fixture";
import { type SentSession, sessionBody, sessionPatch } from "./session-body";
import { namesToFind, sentField, sessionChangeOf, sessionFaults } from "./session-change";
import { writtenNames } from "./written-names";

const nothing = { people: new Map<string, string[]>(), city: null };
const errorsOf = (body: unknown) => {
  const { error } = sessionBody.safeParse(body, { error: plainSentence });
  return error ? fieldErrors(error) : [];
};
const fieldsOf = (body: unknown) => errorsOf(body).map(({ field }) => field);
const sent = (body: object) => sessionBody.parse({ group: "wg", status: "held", ...body }) as SentSession;
const changeOf = (body: Record<string, unknown>) =>
  sessionChangeOf(writtenNames(sessionBody, body, sessionPatch.parse(body)) as SentSession, nothing);

describe("a session that a program sends", () => {
  it("needs its group and its status alone", () => {
    expect(errorsOf({ group: "wg", status: "announced" })).toEqual([]);
    expect(errorsOf({})).toEqual([
      { field: "group", message: "This is missing." },
      { field: "status", message: "Choose a status." },
    ]);
  });

  it.each([
    ["a name that is none", { colour: "red" }, ""],
    ["a name that objects have by themselves", JSON.parse('{"__proto__":{"role":"maintainer"}}'), ""],
    ["a constructor", { constructor: {} }, ""],
    ["a number as text", { ordinal: "3" }, "ordinal"],
    ["half a meeting", { ordinal: 2.5 }, "ordinal"],
    ["a day as a number", { dates: { held: 2024 } }, "dates.held"],
    ["a day that is none", { dates: { held: "2024-02-30" } }, "dates.held"],
    ["a day in words", { dates: { planned: "next spring" } }, "dates.planned"],
    ["a date of another name", { dates: { begins: "2024" } }, "dates"],
    ["a list as one text", { topics: "Space" }, "topics"],
    ["a status of another word", { status: "done" }, "status"],
    ["nobody", { appearances: [{ role: "member" }] }, "appearances.0.person"],
    ["a source without a publisher", { sources: [{ title: "x" }] }, "sources.0.publisher"],
    [
      "a source under a script",
      { sources: [{ publisher: "x", url: "javascript:alert(1)" }] },
      "sources.0.url",
    ],
    ["a null character", { summary: "a\u0000b" }, "summary"],
    ["a list of nothing but depth", { group: [[[["wg"]]]] }, "group"],
  ])("is refused with %s", (_, part, field) => {
    expect(fieldsOf({ group: "wg", status: "announced", ...part })).toEqual([field]);
  });

  it("says nothing of what is not sent", () => {
    expect(changeOf({ status: "cancelled" })).toEqual({ status: "cancelled" });
    expect(changeOf({ dates: { held: "2024" } })).toEqual({ held: "2024" });
    expect(changeOf({ dates: {} })).toEqual({});
    expect(changeOf({ venue: null })).toEqual({ venue: null });
    expect(changeOf({ version: 3, title: "x", url: "y", phase: "past" })).toEqual({});
  });

  it("keeps dates as vague as they are", () => {
    expect(changeOf({ dates: { planned: "2024-11", held: "../2024-11-28" } })).toEqual({
      planned: "2024-11",
      held: "../2024-11-28",
    });
  });

  it("can be what was read, unchanged", () => {
    const session = sessionFixture();
    const body = { ...documentOf(session, "https://register.example") };
    expect(changeOf(body)).toMatchObject({
      group: { slug: "wg" },
      planned: "2023-07",
      held: "2023-07-18/2023-07-19",
      host: "russia",
      venue: { slug: "centre" },
      appearances: [{ person: { slug: "igor-dylevsky" }, nameAsPrinted: "I. Dylevskiy", party: "russia" }],
      topics: ["space"],
      outcomes: [{ id: "0123456789abcdef0000", owners: ["russia"], evidenceSource: null }],
      citations: [{ source: { slug: "readout" }, field: "session", differingValue: null }],
    });
  });

  it("lets a city count instead of the place that was read with it", () => {
    const { place } = documentOf(sessionFixture(), "");
    expect(changeOf({ place, city: "Ufa", country: "RU" }).venue).toMatchObject({
      create: { name: null, city: "Ufa", country: "RU" },
    });
    expect(sessionChangeOf(sent({ place, city: "Ufa" }), { ...nothing, city: "ufa" }).venue).toEqual({
      slug: "ufa",
    });
    expect(changeOf({ place, venue: "kremlin" }).venue).toEqual({ slug: "kremlin" });
    expect(sessionFaults(sent({ venue: "kremlin", city: "Ufa" }), nothing)).toMatchObject([
      { field: "city" },
    ]);
  });
});

describe("somebody named as printed", () => {
  const named = sent({ appearances: [{ nameAsPrinted: "Anna Bell", role: "member", party: "india" }] });

  it("is looked up, and added where nobody has the name", () => {
    expect(namesToFind(named)).toEqual(["Anna Bell"]);
    expect(sessionChangeOf(named, nothing).appearances).toMatchObject([
      { person: { create: { displayName: "Anna Bell", party: "india" } }, nameAsPrinted: "Anna Bell" },
    ]);
  });

  it("is the one person of that name, and asked about where there are several", () => {
    const found = (...slugs: string[]) => ({ ...nothing, people: new Map([["Anna Bell", slugs]]) });
    expect(sessionChangeOf(named, found("a-bell")).appearances).toMatchObject([
      { person: { slug: "a-bell" } },
    ]);
    expect(sessionFaults(named, found("a-bell", "anna-bell"))).toMatchObject([
      { field: "appearances.0.person", message: expect.stringContaining("a-bell, anna-bell") },
    ]);
  });

  it("is nobody of the register where that is said", () => {
    const nobody = sent({ appearances: [{ person: null, nameAsPrinted: "Anna Bell", role: "member" }] });
    expect(namesToFind(nobody)).toEqual([]);
    expect(sessionChangeOf(nobody, nothing).appearances).toMatchObject([{ person: null }]);
  });
});

describe("the sources of a session", () => {
  const cited = (source: object) =>
    sessionChangeOf(sent({ sources: [{ slug: "tass", ...source }] }), nothing).citations?.map(
      ({ field, differingValue, locator }) => [field, differingValue, locator],
    );

  it("support what they say that they support, else the session", () => {
    expect(cited({})).toEqual([["session", null, null]]);
    expect(cited({ supports: ["dates", "venue"], locator: "p. 2" })).toEqual([
      ["dates", null, "p. 2"],
      ["venue", null, "p. 2"],
    ]);
  });

  it("keep the statements on what they support, and those that differ", () => {
    const statements = [
      { field: "dates", locator: "p. 1" },
      { field: "venue" },
      { field: "dates", differingValue: "2024", reason: "A slip." },
    ];
    expect(cited({ statements })).toEqual([
      ["dates", null, "p. 1"],
      ["venue", null, null],
      ["dates", "2024", null],
    ]);
    expect(cited({ statements, supports: ["dates", "host"], locator: "p. 9" })).toEqual([
      ["dates", null, "p. 1"],
      ["dates", "2024", null],
      ["host", null, "p. 9"],
    ]);
  });

  it("keep what they supported before it was changed, though they do not support what is said now", () => {
    const former = { value: "2023", stands: false };
    const statements = [{ field: "dates", former }, { field: "venue" }];
    const kept = sessionChangeOf(
      sent({ sources: [{ slug: "tass", statements, supports: ["venue"] }] }),
      nothing,
    );
    expect(kept.citations).toMatchObject([
      { field: "dates", former },
      { field: "venue", former: null },
    ]);
  });

  it("are where a refused citation is found again", () => {
    const two = sent({ sources: [{ slug: "a", supports: ["dates", "venue"] }, { slug: "b" }] });
    expect(sentField("citations.2.source", two)).toBe("sources.1");
    expect(sentField("citations.1.reason", two)).toBe("sources.0.reason");
    expect(sentField("held", two)).toBe("dates.held");
    expect(sentField("appearances.0.party", two)).toBe("appearances.0.party");
  });
});
