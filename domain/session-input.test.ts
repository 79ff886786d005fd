import { describe, expect, test } from "vitest";
import { fieldErrors } from "./field-errors";
import { sessionInput } from "./session-input";

const group = { slug: "commission" };
const enough = { group, status: "held" };
const chair = { post: "Head", role: "chair" };

function refusals(input: unknown): Record<string, string> {
  const parsed = sessionInput.safeParse(input);
  if (parsed.success) return {};
  return Object.fromEntries(fieldErrors(parsed.error).map(({ field, message }) => [field, message]));
}

test("group and status are enough; all else is null, empty or unknown", () => {
  expect(sessionInput.parse({ group, status: "proposed" })).toEqual({
    group,
    jointlyWith: [],
    ordinal: null,
    ordinalBasis: "unknown",
    planned: null,
    held: null,
    startTime: null,
    endTime: null,
    timeZone: null,
    status: "proposed",
    format: "unknown",
    host: null,
    venue: null,
    appearances: [],
    topics: [],
    outcomes: [],
    summary: null,
    note: null,
    citations: [],
  });
});

test("what it says to create is filled in as well", () => {
  const parsed = sessionInput.parse({
    group: {
      create: { name: " New  Group ", kind: "other", parties: [{ create: { name: "India", iso: "IN" } }] },
    },
    venue: { create: { country: "IN" } },
    appearances: [{ person: { create: { displayName: "A B" } }, role: "member" }],
    outcomes: [{ text: "Agreed" }],
    citations: [{ source: { create: { publisher: "TASS" } }, field: "session" }],
    status: "held",
  });
  expect(parsed.group).toMatchObject({ create: { name: "New Group", parent: null, status: "unknown" } });
  expect(parsed.venue).toMatchObject({ create: { name: null, city: null, otherNames: [] } });
  expect(parsed.appearances).toMatchObject([{ party: null, person: { create: { printedForms: [] } } }]);
  expect(parsed.outcomes).toEqual([
    {
      type: "other",
      text: "Agreed",
      owners: [],
      due: null,
      place: null,
      completion: "no evidence",
      evidence: null,
      evidenceSource: null,
      carriedFrom: null,
    },
  ]);
  expect(parsed.citations).toMatchObject([{ source: { create: { type: "other", url: null } }, quote: null }]);
});

describe("a wrong value is refused at its field with a sentence", () => {
  test.each<[string, unknown, string]>([
    ["group", { status: "held" }, "group"],
    ["status", { group }, "status"],
    ["status", { group, status: "over" }, "status"],
    ["group.slug", { ...enough, group: { slug: "Not a slug" } }, "group.slug"],
    ["ordinal 0", { ...enough, ordinal: 0 }, "ordinal"],
    ["ordinal 3.5", { ...enough, ordinal: 3.5 }, "ordinal"],
    ["ordinal 10,000", { ...enough, ordinal: 10_000 }, "ordinal"],
    ["ordinal as text", { ...enough, ordinal: "3" }, "ordinal"],
    ["31 February", { ...enough, held: "2024-02-31" }, "held"],
    ["a reversed date", { ...enough, planned: "2024-05/2024-04" }, "planned"],
    ["25 o'clock", { ...enough, startTime: "25:00" }, "startTime"],
    ["a time without a zero", { ...enough, endTime: "9:30" }, "endTime"],
    ["10,000 characters", { ...enough, summary: "x".repeat(10_000) }, "summary"],
    ["a null byte", { ...enough, note: "a\0b" }, "note"],
    ["a nameless group", { ...enough, group: { create: { name: " ", kind: "other" } } }, "group.create.name"],
    ["a group of no kind", { ...enough, group: { create: { name: "X" } } }, "group.create.kind"],
    ["a venue that is nowhere", { ...enough, venue: { create: {} } }, "venue.create.name"],
    [
      "a country that is none",
      { ...enough, venue: { create: { country: "india" } } },
      "venue.create.country",
    ],
    [
      "a latitude of 91",
      { ...enough, venue: { create: { city: "X", latitude: 91 } } },
      "venue.create.latitude",
    ],
    ["nobody", { ...enough, appearances: [{ role: "chair" }] }, "appearances.0.person"],
    [
      "a role that is none",
      { ...enough, appearances: [chair, { ...chair, role: "boss" }] },
      "appearances.1.role",
    ],
    ["201 people", { ...enough, appearances: Array(201).fill(chair) }, "appearances"],
    ["an empty topic", { ...enough, topics: ["Space", " "] }, "topics.1"],
    ["an empty outcome", { ...enough, outcomes: [{ text: "" }] }, "outcomes.0.text"],
    [
      "a source that is no web page",
      {
        ...enough,
        citations: [{ source: { create: { publisher: "X", url: "ftp://x" } }, field: "session" }],
      },
      "citations.0.source.create.url",
    ],
    [
      "a field that cannot be cited",
      { ...enough, citations: [{ source: group, field: "note" }] },
      "citations.0.field",
    ],
  ])("%s", (_, input, field) => {
    const found = refusals(input);
    expect(Object.keys(found)).toEqual([field]);
    expect(found[field]).not.toBe("");
  });

  test("every one of them at once", () => {
    const wrong = { group, status: "over", ordinal: 0, held: "soon", topics: [""], summary: "a\0b" };
    expect(Object.keys(refusals(wrong)).sort()).toEqual(["held", "ordinal", "status", "summary", "topics.0"]);
  });

  test.each(["id", "version", "chrono", "__proto__x"])("a name that is not asked for: %s", (name) => {
    expect(sessionInput.safeParse({ ...enough, [name]: "x" }).success).toBe(false);
  });
});
