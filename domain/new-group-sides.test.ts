import { describe, expect, test } from "vitest";
import { firstSession, withNewSides } from "./new-group-sides";
import { withSides } from "./next-session-draft";
import { blankPerson, emptyDraft, typedName } from "./session-draft";
import { findingsFixture } from "./session-form.fixture";

const { parties } = findingsFixture();
const named = (text: string, party = "", role = "co-chair") => ({
  ...blankPerson(party, role),
  name: typedName(text),
});
const draftOf = (...people: ReturnType<typeof named>[]) => ({ ...emptyDraft(), people });
const sidesOf = (newParties: (string | null)[], ...people: ReturnType<typeof named>[]) =>
  withNewSides(draftOf(...people), newParties).people.map(({ party }) => party);

describe("the first session of a new group", () => {
  test("has a row for each party that the register knows", () => {
    const next = firstSession(["india", null, "russia"], parties);
    expect(next && withSides(emptyDraft(), next).people).toEqual([
      blankPerson("india"),
      blankPerson("russia"),
    ]);
  });

  test("says nothing while no party is known", () => {
    expect([firstSession([], parties), firstSession([null], parties)]).toEqual([null, null]);
  });
});

describe("leaders named before the parties were", () => {
  test("take the sides in order, whatever else the rows hold", () => {
    expect(
      sidesOf(["india", "russia"], named("A"), blankPerson(), named("M", "", "member"), named("B")),
    ).toEqual(["india", "", "", "russia"]);
  });

  test("a party that is not in the register yet keeps its place", () => {
    expect(sidesOf([null, "russia"], named("A"), named("B"))).toEqual(["", "russia"]);
  });

  test.each([
    ["fewer leaders than parties", ["india", "russia"], [named("A")]],
    ["more leaders than parties", ["india"], [named("A"), named("B")]],
    ["a leader who has a side", ["india", "russia"], [named("A", "germany"), named("B")]],
    ["no parties", [], [named("A")]],
    ["no leader", [], []],
  ])("stay as they are: %s", (_, newParties, people) => {
    const draft = draftOf(...people);
    expect(withNewSides(draft, newParties)).toBe(draft);
  });
});
