import { describe, expect, test } from "vitest";
import { nothingFound } from "./name-resolution";
import { emptyDraft, pickedName, type SessionDraft, typedName } from "./session-draft";
import { readPlace } from "./session-form-place";

const moscow = {
  slug: "moscow-ru",
  label: "Moscow",
  hint: "Russia",
  city: "Moscow",
  country: "RU",
  timeZone: "Europe/Moscow",
  venueSlug: "moscow",
};
const hall = {
  slug: "hall",
  label: "Hall",
  hint: "Moscow, Russia",
  city: "Moscow",
  timeZone: "Europe/Moscow",
};
const known = { venue: { ...nothingFound, exact: [hall] }, city: { ...nothingFound, exact: [moscow] } };
const nothing = { venue: nothingFound, city: nothingFound };

const read = (parts: Partial<SessionDraft>, findings: Parameters<typeof readPlace>[1] = known) =>
  readPlace({ ...emptyDraft(), ...parts }, findings);

describe("readPlace", () => {
  test("may be nowhere yet", () => {
    expect(read({})).toEqual({ value: { venue: null, timeZone: null }, errors: [], questions: [] });
  });

  test("a building brings its city and zone", () => {
    expect(read({ venue: typedName("hall") }).value).toEqual({
      venue: { slug: "hall" },
      timeZone: "Europe/Moscow",
    });
  });

  test("a city without a building is a venue of its own", () => {
    expect(read({ city: typedName("Moscow") }).value.venue).toEqual({ slug: "moscow" });
    const city = { ...nothingFound, exact: [{ ...moscow, venueSlug: null }] };
    expect(read({ city: typedName("moscow") }, { ...known, city }).value.venue).toMatchObject({
      create: { name: null, city: "Moscow", country: "RU", timeZone: "Europe/Moscow" },
    });
  });

  test("a new building takes country and zone from its city", () => {
    const parts = { venue: pickedName("New House", "new"), city: typedName("Moscow") };
    expect(read(parts, { ...known, venue: nothingFound }).value.venue).toMatchObject({
      create: { name: "New House", city: "Moscow", country: "RU", timeZone: "Europe/Moscow" },
    });
  });

  test("a new city may bring its country and zone", () => {
    const parts = {
      city: pickedName("Kazan", "new"),
      country: "Russian Federation",
      timeZone: "Europe/Moscow",
    };
    expect(read(parts, nothing)).toMatchObject({
      errors: [],
      value: { venue: { create: { name: null, city: "Kazan", country: "RU", timeZone: "Europe/Moscow" } } },
    });
  });

  test.each<[string, Partial<SessionDraft>, string]>([
    ["an unknown building", { venue: typedName("Nowhere") }, "venue"],
    ["an unknown city", { city: typedName("Nowhere") }, "city"],
  ])("%s is added only when that is said", (_, parts, field) => {
    const { errors, questions } = read(parts, nothing);
    expect(errors.map((error) => error.field)).toEqual([field]);
    expect(questions[0]?.answers.map(({ value }) => value)).toEqual(["new"]);
  });

  test("the country tells cities of one name apart", () => {
    const other = { ...moscow, slug: "moscow-us", country: "US", venueSlug: "moscow-idaho" };
    const findings = { ...known, city: { ...nothingFound, exact: [moscow, other] } };
    expect(read({ city: typedName("Moscow") }, findings).questions).toHaveLength(1);
    expect(read({ city: typedName("Moscow"), country: "USA" }, findings).value.venue).toEqual({
      slug: "moscow-idaho",
    });
  });

  test("a building in another city than the one typed is not taken", () => {
    const picked = { ...nothingFound, picked: hall };
    const parts = { venue: pickedName("Hall", "hall"), city: typedName("New Delhi") };
    expect(read(parts, { ...known, venue: picked }).errors[0]?.message).toBe(
      "Hall is in Moscow, not in “New Delhi”. Change one of the two.",
    );
  });

  test("a suggested city gives way to the building's own", () => {
    const suggested = { ordinal: "", host: "", city: "New Delhi", country: "" };
    const parts = { venue: typedName("Hall"), city: typedName("New Delhi"), suggested };
    expect(read(parts)).toMatchObject({ errors: [], value: { venue: { slug: "hall" } } });
  });
});
