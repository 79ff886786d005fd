import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  blankPerson,
  emptyDraft,
  nameFields,
  type SessionDraft,
  suggestedFields,
  textFields,
} from "./session-draft";
import { draftEntries, readDraft } from "./session-draft-reading";

const line = fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.replace(/\r\n?/g, "\n"));
const name = fc.record({ text: line, pick: line, asked: line });
const drafts: fc.Arbitrary<SessionDraft> = fc.record({
  ...(Object.fromEntries(textFields.map((field) => [field, line])) as Record<
    (typeof textFields)[number],
    typeof line
  >),
  ...(Object.fromEntries(nameFields.map((field) => [field, name])) as Record<
    (typeof nameFields)[number],
    typeof name
  >),
  suggested: fc.record(
    Object.fromEntries(suggestedFields.map((field) => [field, line])) as Record<
      (typeof suggestedFields)[number],
      typeof line
    >,
  ),
  suggestedFor: line,
  undated: fc.boolean(),
  people: fc.array(
    fc.record({ name, party: line, role: line, rank: line, post: line, organisation: line, suggested: line }),
    { minLength: 1, maxLength: 12 },
  ),
  confirmed: fc.array(line, { maxLength: 5 }),
});

describe("readDraft", () => {
  test("reads back what a form of any draft posts", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(readDraft(draftEntries(draft))).toEqual({ draft, errors: [] });
      }),
    );
  });

  test("takes whatever is posted", () => {
    const value = fc.oneof(fc.string(), fc.constant(new Blob(["x"])));
    const field = fc.oneof(
      fc.string(),
      fc.constantFrom(...textFields, "people.7.name", "people.99999.name", "__proto__"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value)), (entries) => {
        expect(readDraft(entries).draft.people.length).toBeGreaterThan(0);
      }),
    );
  });

  test("nothing posted is an empty form", () => {
    expect(readDraft([]).draft).toEqual(emptyDraft());
  });

  test("a file where text belongs is named", () => {
    const { draft, errors } = readDraft([
      ["summary", new Blob(["x"])],
      ["people.0.post", new Blob(["x"])],
      ["elsewhere", new Blob(["x"])],
    ]);
    expect(draft.summary).toBe("");
    expect(errors.map(({ field }) => field)).toEqual(["summary", "people.0.post"]);
  });

  test("of several values under one name the first counts", () => {
    const { draft } = readDraft([
      ["date", "2026"],
      ["date", "2027"],
    ]);
    expect(draft.date).toBe("2026");
  });

  test("rows of people close up in the order of their numbers", () => {
    const { draft } = readDraft([
      ["people.12.name", "Third"],
      ["people.3.name", "Second"],
      ["people.0.name", "First"],
      ["people.0.party", "india"],
    ]);
    expect(draft.people.map((person) => person.name.text)).toEqual(["First", "Second", "Third"]);
    expect(draft.people[0]).toEqual({
      ...blankPerson("india"),
      name: { text: "First", pick: "", asked: "" },
    });
  });

  test("five hundred rows come back whole", () => {
    const { draft } = readDraft(
      Array.from({ length: 500 }, (_, row) => [`people.${row}.name`, `Name ${row}`]),
    );
    expect(draft.people).toHaveLength(500);
  });
});
