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
  country: "RU",
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
    expect(read(parts, { ...nothing, venue: picked }).errors[0]?.message).toBe(
      "Hall is in Moscow, not in “New Delhi”. Change one of the two.",
    );
  });

  describe("a place of the register that lies elsewhere than was typed", () => {
    const delhi = { ...moscow, slug: "new-delhi-in", label: "New Delhi", city: "New Delhi", country: "IN" };
    const city = { ...nothingFound, exact: [delhi] };

    test.each<[string, Partial<SessionDraft>, Parameters<typeof readPlace>[1], string, string]>([
      [
        "a city",
        { city: typedName("New Delhi"), country: "Russia" },
        { ...nothing, city },
        "city",
        "New Delhi is in India, not in Russia. Change one of the two.",
      ],
      [
        "a city that was chosen",
        { city: pickedName("New Delhi", "new-delhi-in"), country: "Russia" },
        { ...nothing, city: { ...city, picked: delhi } },
        "city",
        "New Delhi is in India, not in Russia. Change one of the two.",
      ],
      [
        "a building, by its city",
        { venue: typedName("Hall"), city: typedName("New Delhi") },
        { ...known, city },
        "city",
        "Hall is in Moscow, not in “New Delhi”. Change one of the two.",
      ],
      [
        "a building, by its country",
        { venue: typedName("Hall"), country: "India" },
        known,
        "country",
        "Hall is in Russia, not in India. Change one of the two.",
      ],
    ])("%s is told so, and a namesake may still be added", (_, parts, findings, field, message) => {
      const { errors, questions } = read(parts, findings);
      expect(errors).toEqual([{ field, message }]);
      expect(questions[0]?.answers.map(({ value }) => value)).toEqual(["new"]);
      const named = parts.venue ? "venue" : "city";
      const text = parts.venue?.text ?? parts.city?.text ?? "";
      const again = {
        city: pickedName(parts.city?.text ?? "", "new"),
        ...parts,
        [named]: pickedName(text, "new"),
      };
      expect(read({ ...again, country: "India" }, { ...nothing, ...findings }).errors).toEqual([]);
    });

    test("a city may be called by any of its names", () => {
      const alias = { ...known, city: { ...nothingFound, exact: [moscow] } };
      const parts = { venue: typedName("Hall"), city: typedName("Moskva") };
      expect(read(parts, alias)).toMatchObject({ errors: [], value: { venue: { slug: "hall" } } });
    });

    test("a suggested country gives way to that of the city and of the building", () => {
      const suggested = { ordinal: "", host: "", city: "New Delhi", country: "India" };
      for (const parts of [{ city: typedName("Moscow") }, { venue: typedName("Hall") }]) {
        expect(read({ ...parts, country: "India", suggested })).toMatchObject({ errors: [] });
      }
    });
  });

  test("a suggested city gives way to the building's own", () => {
    const suggested = { ordinal: "", host: "", city: "New Delhi", country: "" };
    const parts = { venue: typedName("Hall"), city: typedName("New Delhi"), suggested };
    expect(read(parts)).toMatchObject({ errors: [], value: { venue: { slug: "hall" } } });
  });
});
