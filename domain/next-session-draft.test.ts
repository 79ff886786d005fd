import { describe, expect, test } from "vitest";
import { nextFixture as next } from "./next-session.fixture";
import { acceptSuggestion, withSides } from "./next-session-draft";
import { blankPerson, emptyDraft, typedName } from "./session-draft";

describe("withSides", () => {
  test("gives each side a row while nobody is named", () => {
    expect(withSides(emptyDraft(), next).people.map(({ party }) => party)).toEqual(["in", "ru"]);
    const named = { ...emptyDraft(), people: [{ ...blankPerson(), post: "Minister" }] };
    expect(withSides(named, next)).toBe(named);
  });
});

describe("acceptSuggestion", () => {
  test("fills everything and marks it as suggested", () => {
    const draft = acceptSuggestion(emptyDraft(), next);
    expect(draft).toMatchObject({ ordinal: "6th", host: "ru", country: "Russia", city: { text: "Moscow" } });
    expect(draft.suggested).toEqual({ ordinal: "6th", host: "ru", city: "Moscow", country: "Russia" });
    expect(
      draft.people.map(({ name, party, suggested }) => [name.text, name.pick, party, suggested]),
    ).toEqual([
      ["Ashutosh Dixit", "dixit", "in", "Ashutosh Dixit"],
      ["Igor Dylevsky", "dylevsky", "ru", "Igor Dylevsky"],
    ]);
  });

  test("leaves alone what somebody wrote", () => {
    const written = { ...emptyDraft(), ordinal: "7", venue: typedName("Manekshaw Centre") };
    written.people = [{ ...blankPerson("ru"), name: typedName("Somebody Else") }];
    const draft = acceptSuggestion(written, next);
    expect(draft).toMatchObject({
      ordinal: "7",
      city: { text: "" },
      country: "",
      suggested: { ordinal: "", city: "" },
    });
    expect(draft.people.map(({ name }) => name.text)).toEqual([
      "Somebody Else",
      "Ashutosh Dixit",
      "Igor Dylevsky",
    ]);
  });

  test("replaces an earlier suggestion by that for another group", () => {
    const before = acceptSuggestion(emptyDraft(), next);
    expect(acceptSuggestion(before, { ...next, ordinal: 24 }).ordinal).toBe("24th");
  });

  test("accepting twice changes nothing", () => {
    const once = acceptSuggestion(emptyDraft(), next);
    expect(acceptSuggestion(once, next)).toEqual(once);
  });

  test("does not change the draft it is given", () => {
    const draft = emptyDraft();
    acceptSuggestion(draft, next);
    expect(draft).toEqual(emptyDraft());
  });
});
