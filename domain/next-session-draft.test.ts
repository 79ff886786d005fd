import { describe, expect, test } from "vitest";
import { nextFixture as next } from "./next-session.fixture";
import { acceptSuggestion, withSides } from "./next-session-draft";
import { blankPerson, emptyDraft, nothingSuggested, typedName } from "./session-draft";
import { partyFixture } from "./session-summary.fixture";

describe("withSides", () => {
  test("gives each side a row while nobody is named", () => {
    expect(withSides(emptyDraft(), next).people.map(({ party }) => party)).toEqual(["in", "ru"]);
    const named = { ...emptyDraft(), people: [{ ...blankPerson(), post: "Minister" }] };
    expect(withSides(named, next)).toBe(named);
  });
});

describe("acceptSuggestion", () => {
  test("fills everything and marks it as suggested", () => {
    const draft = acceptSuggestion(emptyDraft(), "wg", next);
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
    const draft = acceptSuggestion(written, "wg", next);
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

  test("replaces an earlier suggestion for the same group", () => {
    const before = acceptSuggestion(emptyDraft(), "wg", next);
    expect(acceptSuggestion(before, "wg", { ...next, ordinal: 24 }).ordinal).toBe("24th");
  });

  test("keeps nothing that was suggested for another group", () => {
    const [korea, america] = [partyFixture("kr"), partyFixture("us")];
    const before = acceptSuggestion(emptyDraft(), "mmtc", next);
    const kidd = { ...next, ordinal: 28, sides: [korea, america], host: null, place: null, leaders: [] };
    expect(acceptSuggestion(before, "kidd", kidd)).toEqual({
      ...emptyDraft(),
      ordinal: "28th",
      suggested: { ...nothingSuggested, ordinal: "28th" },
      suggestedFor: "kidd",
      people: [blankPerson("kr"), blankPerson("us")],
    });
  });

  test("accepting twice changes nothing", () => {
    const once = acceptSuggestion(emptyDraft(), "wg", next);
    expect(acceptSuggestion(once, "wg", next)).toEqual(once);
  });

  test("does not change the draft it is given", () => {
    const draft = emptyDraft();
    acceptSuggestion(draft, "wg", next);
    expect(draft).toEqual(emptyDraft());
  });
});
