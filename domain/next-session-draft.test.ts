import { describe, expect, test } from "vitest";
import type { NextSession } from "./next-session";
import { acceptSuggestion, describeSuggestion, withSides } from "./next-session-draft";
import { blankPerson, emptyDraft, typedName } from "./session-draft";
import { partyFixture } from "./session-summary.fixture";

const [india, russia] = [partyFixture("in"), partyFixture("ru")];
const next: NextSession = {
  basedOn: { slug: "wg-5", ordinal: 5, date: "2025-10-28/2025-10-29" },
  ordinal: 6,
  sides: [india, russia],
  host: { party: russia, reason: "Russia’s turn" },
  place: { slug: "moscow", venue: null, city: "Moscow", country: "RU" },
  leaders: [
    { party: india, role: "co-chair", person: { slug: "dixit", name: "Ashutosh Dixit" } },
    { party: russia, role: "co-chair", person: { slug: "dylevsky", name: "Igor Dylevsky" } },
  ],
};
const onlySides: NextSession = {
  ...next,
  basedOn: null,
  ordinal: null,
  host: null,
  place: null,
  leaders: [],
};

describe("describeSuggestion", () => {
  test("says what is suggested and from which meeting", () => {
    expect(describeSuggestion(next)).toEqual({
      title: "Suggested from the 5th meeting",
      parts: ["6th", "hosted by Russia, Moscow", "Ashutosh Dixit and Igor Dylevsky"],
      reason: "Russia’s turn",
    });
    const unnumbered = { ...next, basedOn: { slug: "x", ordinal: null, date: "2025-10" } };
    expect(describeSuggestion(unnumbered)?.title).toBe("Suggested from the meeting of October 2025");
  });

  test("is silent where only the sides are known", () => {
    expect(describeSuggestion(onlySides)).toBeNull();
  });
});

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
