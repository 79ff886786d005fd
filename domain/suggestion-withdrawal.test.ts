import { describe, expect, test } from "vitest";
import { nextFixture as next } from "./next-session.fixture";
import { acceptSuggestion } from "./next-session-draft";
import { blankPerson, emptyDraft, nothingSuggested, typedName } from "./session-draft";
import { seatedPeople, withoutOtherSuggestions } from "./suggestion-withdrawal";

const sides = [blankPerson("kr"), blankPerson("us")];
const accepted = acceptSuggestion(emptyDraft(), "wg", next);

describe("withoutOtherSuggestions", () => {
  test("leaves the suggestions of the group itself", () => {
    expect(withoutOtherSuggestions(accepted, "wg", sides)).toBe(accepted);
  });

  test.each(["kidd", null])("takes all of them out when the group is %s", (group) => {
    expect(withoutOtherSuggestions(accepted, group, sides)).toEqual({ ...emptyDraft(), people: sides });
  });

  test("leaves alone what somebody wrote, over a suggestion or beside it", () => {
    const [dixit, dylevsky] = accepted.people;
    if (!dixit || !dylevsky) throw new Error("two rows were suggested");
    const people = [{ ...dixit, name: typedName("Rajnath Singh") }, dylevsky];
    const draft = { ...accepted, ordinal: "7th", date: "2027", people };
    expect(withoutOtherSuggestions(draft, "kidd", sides)).toEqual({
      ...emptyDraft(),
      ordinal: "7th",
      date: "2027",
      suggested: nothingSuggested,
      people: [{ ...blankPerson("in"), name: typedName("Rajnath Singh") }, ...sides],
    });
  });

  test("keeps a post that was written beside a suggested name", () => {
    const people = accepted.people.map((row) => ({ ...row, post: "Minister" }));
    const left = withoutOtherSuggestions({ ...accepted, people }, "kidd", sides).people;
    expect(left.map(({ name, post, party }) => [name.text, post, party])).toEqual([
      ["", "Minister", "in"],
      ["", "Minister", "ru"],
      ["", "", "kr"],
      ["", "", "us"],
    ]);
  });

  test("a draft without suggestions stays as it is", () => {
    const draft = { ...emptyDraft(), ordinal: "7th" };
    expect(withoutOtherSuggestions(draft, "kidd", sides)).toBe(draft);
  });
});

describe("seatedPeople", () => {
  const written = { ...blankPerson("in"), post: "Minister" };

  test("gives blank rows to the sides that have none, in their order", () => {
    expect(seatedPeople([blankPerson(), written, blankPerson("ru")], sides)).toEqual([
      sides[0],
      written,
      sides[1],
    ]);
  });

  test("changes nothing where every side has its row, or where no side is known", () => {
    const rows = [{ ...written, party: "us" }, blankPerson("kr")];
    expect(seatedPeople(rows, sides)).toEqual(rows);
    expect(seatedPeople(rows, [])).toBe(rows);
  });
});
