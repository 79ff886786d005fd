import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nothingFound } from "./name-resolution";
import { blankPerson, pickedName, type SessionDraft, typedName } from "./session-draft";
import { readDraft } from "./session-draft-reading";
import { formErrors, readSessionForm } from "./session-form";
import { draftFixture, findingsFixture, formNow, groupFixture } from "./session-form.fixture";
import { formatList } from "./session-form-group";

const read = (parts: Partial<SessionDraft> = {}, findings = findingsFixture()) =>
  readSessionForm(draftFixture(parts), findings, formNow);

describe("what is enough", () => {
  test("a group, a status and a date", () => {
    const { input, errors, group } = read();
    expect(errors).toEqual([]);
    expect(group).toBe("wg");
    expect(input).toMatchObject({
      group: { slug: "wg" },
      status: "announced",
      planned: "2026-12",
      held: null,
    });
    expect(input).toMatchObject({
      appearances: [],
      citations: [],
      ordinal: null,
      ordinalBasis: "unknown",
      venue: null,
    });
  });

  test.each<[string, Partial<SessionDraft>]>([
    ["ticked", { date: "", undated: true }],
    ["written", { date: "not known" }],
    ["both", { date: "unknown", undated: true }],
  ])("a date not known, %s", (_, parts) => {
    expect(read(parts).input).toMatchObject({ planned: null, held: null });
  });

  test("a session that was held has its date under held", () => {
    expect(read({ status: "held", date: "18-19 July 2023" }).input).toMatchObject({
      held: "2023-07-18/2023-07-19",
      planned: null,
    });
  });
});

describe("the number", () => {
  test.each(["6th", "sixth", "VI", " 6 "])("%j is the 6th, as stated", (ordinal) => {
    expect(read({ ordinal }).input).toMatchObject({ ordinal: 6, ordinalBasis: "stated" });
  });

  test("a suggestion that was accepted is inferred", () => {
    const suggested = { ordinal: "6th", host: "", city: "", country: "" };
    expect(read({ ordinal: "6th", suggested }).input?.ordinalBasis).toBe("inferred");
    expect(read({ ordinal: "7th", suggested }).input?.ordinalBasis).toBe("stated");
  });
});

const long = "x".repeat(10_000);

describe("what is refused", () => {
  test.each<[string, Partial<SessionDraft>, string, RegExp]>([
    ["no group", { group: typedName(" ") }, "group", /^Choose a group\.$/],
    ["long group", { group: typedName(long) }, "group", /10,000/],
    ["a null byte", { group: typedName("Working\0 Group") }, "group", /U\+0000/],
    ["no date", { date: "" }, "date", /^Write the date, or tick/],
    ["a date and no date", { undated: true }, "date", /not both/],
    ["31 February", { date: "31 February 2026" }, "date", /31 February 2026/],
    ["reversed dates", { date: "19-18 July 2026" }, "date", /./],
    ["a long date", { date: long }, "date", /./],
    ["held in the future", { status: "held" }, "date", /cannot lie in the future, as December 2026 does/],
    ["ordinal 0", { ordinal: "0" }, "ordinal", /begin at 1/],
    ["a wrong number", { ordinal: "-3" }, "ordinal", /“-3” is not the number of a meeting/],
    ["a long number", { ordinal: long }, "ordinal", /Keep this under 100/],
    ["a forged status", { status: "over" }, "status", /Choose a status/],
    ["a forged format", { format: "by post" }, "format", /Choose one of/],
    ["a forged host", { host: "../etc" }, "host", /no party “..\/etc”/],
    ["a forged side", { people: [blankPerson("x")] }, "people.0.party", /no party “x”/],
    ["a country that is none", { city: typedName("Moscow"), country: "Atlantis" }, "country", /“Atlantis”/],
    ["a country without a city", { country: "Russia" }, "city", /Write the city too/],
    ["a wrong time", { date: "1 Dec 2026", startTime: "25:00" }, "startTime", /“25:00”/],
    [
      "reversed times",
      { date: "1 Dec 2026", startTime: "10:00", endTime: "9:00" },
      "endTime",
      /09:00.*10:00/,
    ],
    ["a time on no day", { startTime: "10:00" }, "startTime", /stated to the day/],
    [
      "a time without a zone",
      { date: "1 Dec 2026", startTime: "10:00" },
      "timeZone",
      /name the venue or the city/,
    ],
    [
      "a time in a new city without a zone",
      { date: "1 Dec 2026", startTime: "10:00", city: pickedName("Kazan", "new") },
      "timeZone",
      /does not know that of a new place yet: write the zone/,
    ],
    ["a zone that is none", { timeZone: "Mars/Olympus" }, "timeZone", /Mars\/Olympus/],
    ["a long topic", { topics: `ok, ${long}` }, "topics", /10,000/],
    ["a control character", { summary: "a\u0007b" }, "summary", /U\+0007/],
    ["a long summary", { summary: long }, "summary", /10,000/],
    ["a source without a publisher", { sourceTitle: "Readout" }, "sourcePublisher", /who published/],
    [
      "a script as an address",
      { sourcePublisher: "A", sourceUrl: "javascript:alert(1)" },
      "sourceUrl",
      /http/,
    ],
    ["an address that is none", { sourcePublisher: "A", sourceUrl: "mod.gov" }, "sourceUrl", /http/],
    ["a source published never", { sourcePublisher: "A", sourcePublished: "soon" }, "sourcePublished", /./],
    [
      "a long address",
      { sourcePublisher: "A", sourceUrl: long },
      "sourceUrl",
      /^Keep this under 2,000 characters: it has 10,000\.$/,
    ],
    [
      "a long address that is one",
      { sourcePublisher: "A", sourceUrl: `https://a.example/${long}` },
      "sourceUrl",
      /^Keep this under 2,000 characters: it has 10,018\.$/,
    ],
    ["too many topics", { topics: "a,".repeat(300) }, "topics", /^Name at most 60 topics: there are 300\.$/],
    [
      "too many outcomes",
      { outcomes: "a\n".repeat(300) },
      "outcomes",
      /^Note at most 200 outcomes: there are 300\.$/,
    ],
    [
      "too many people",
      { people: Array(500).fill({ ...blankPerson(), post: "Member" }) },
      "people",
      /at most 200 people: there are 500/,
    ],
  ])("%s", (_, parts, field, message) => {
    const { input, errors } = read(parts);
    expect(input).toBeNull();
    expect(errors.map((error) => error.field)).toContain(field);
    expect(errors.find((error) => error.field === field)?.message).toMatch(message);
  });

  test("nothing is said of the zone of a place that is not clear yet", () => {
    const { errors } = read({ date: "1 Dec 2026", startTime: "10:00", city: typedName("Kazan") });
    expect(errors.map(({ field }) => field)).toEqual(["city"]);
  });

  test("everything wrong is told at once, one sentence a field", () => {
    const { errors } = read({ date: "", ordinal: "0", summary: long, sourceUrl: "x", sourceTitle: long });
    const fields = errors.map(({ field }) => field);
    expect(fields).toEqual(
      expect.arrayContaining(["date", "ordinal", "summary", "sourceUrl", "sourcePublisher"]),
    );
    expect(new Set(fields).size).toBe(fields.length);
  });

  test("markup and right-to-left text are text like any other", () => {
    const summary = "<script>alert(1)</script> & اجتماع اللجنة";
    expect(read({ summary, note: "<b>" }).input).toMatchObject({ summary, note: "<b>" });
  });

  test("anything that can be posted is read without an exception", () => {
    const field = fc.constantFrom(
      "group",
      "date",
      "ordinal",
      "venue",
      "city",
      "country",
      "people.0.name",
      "people.0.role",
      "topics",
      "sourceUrl",
      "startTime",
      "timeZone",
      "groupParties",
      "status",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(field, fc.string({ unit: "binary" }))), (entries) => {
        const reading = readSessionForm(
          readDraft(entries).draft,
          findingsFixture({ group: nothingFound }),
          formNow,
        );
        expect(reading.input === null).toBe(reading.errors.length > 0);
      }),
    );
  });
});

test("topics are listed with commas or lines, outcomes on lines", () => {
  const { input } = read({
    topics: "Exercises, cyber defence;  Exercises",
    outcomes: "One\n\n Two, and more ",
  });
  expect(input?.topics).toEqual(["Exercises", "cyber defence", "Exercises"]);
  expect(input?.outcomes.map(({ text }) => text)).toEqual(["One", "Two, and more"]);
});

test("quotation marks keep a topic with commas whole", () => {
  const topics = ["Defence, state and public security", "Space"];
  expect(formatList(topics)).toBe('"Defence, state and public security", Space');
  expect(read({ topics: formatList(topics) }).input?.topics).toEqual(topics);
});

test("a source supports the session", () => {
  const source = {
    sourcePublisher: "PIB",
    sourceUrl: " https://pib.gov.in/x ",
    sourcePublished: "29 Oct 2025",
  };
  expect(read(source).input?.citations).toMatchObject([
    {
      field: "session",
      source: { create: { publisher: "PIB", url: "https://pib.gov.in/x", published: "2025-10-29" } },
    },
  ]);
});

test("what a command refuses goes to the field it was typed in", () => {
  const refused = [
    { field: "appearances.0.person", message: "Gone." },
    { field: "appearances.0.nameAsPrinted", message: "Also." },
  ];
  expect(formErrors(refused, [3])).toEqual([{ field: "people.3.name", message: "Gone." }]);
});

describe("the group", () => {
  const near = { ...groupFixture, slug: "wg-land", label: "Working Group (Land)" };

  test("one that is not there is asked about, with those that come near", () => {
    const { errors, questions } = read({}, findingsFixture({ group: { ...nothingFound, near: [near] } }));
    expect(errors[0]?.message).toBe(
      "There is no group called “Working Group”. Choose one of these or add it.",
    );
    expect(questions[0]?.answers.map(({ value }) => value)).toEqual(["wg-land", "new"]);
  });

  test("one removed meanwhile is told", () => {
    const group = { ...nothingFound, picked: "removed" as const };
    const { errors } = read({ group: pickedName("Working Group", "wg") }, findingsFixture({ group }));
    expect(errors[0]).toEqual({
      field: "group",
      message: "The group “Working Group” was removed meanwhile. Choose another one or add it.",
    });
  });

  test("a new one takes its parties by any name, and countries that are no party yet", () => {
    const group = pickedName("New Dialogue", "new");
    const parts = { group, groupKind: "dialogue", groupParties: "India, russian federation; asean, Kenya" };
    const { input } = read(parts, findingsFixture({ group: nothingFound }));
    expect(input?.group).toMatchObject({
      create: {
        name: "New Dialogue",
        kind: "dialogue",
        parties: [
          { slug: "india" },
          { slug: "russia" },
          { slug: "asean" },
          { create: { name: "Kenya", iso: "KE" } },
        ],
      },
    });
  });

  test("a new one says what is wrong with its own fields", () => {
    const group = pickedName("New Dialogue", "new");
    const parts = {
      group,
      groupKind: "club",
      groupParties: "India, Atlantis",
      groupParent: typedName("Nobody"),
    };
    const { errors } = read(parts, findingsFixture({ group: nothingFound }));
    expect(errors.map(({ field }) => field).sort()).toEqual(["groupKind", "groupParent", "groupParties"]);
  });
});
