import { beforeEach, expect, test } from "vitest";
import { pickedName, typedName } from "@/domain/session-draft";
import { directoryFixture } from "../directory.fixture";
import { findCities } from "./cities";

beforeEach(() => {
  directoryFixture();
});

test.each(["New Delhi", "new delhi", "Delhi"])(
  "%s is one city, with the zone of a building in it",
  async (text) => {
    expect((await findCities(typedName(text))).exact).toEqual([
      {
        slug: "new-delhi-in",
        label: "New Delhi",
        hint: "India",
        city: "New Delhi",
        country: "IN",
        timeZone: "Asia/Kolkata",
        venueSlug: "delhi",
      },
    ]);
  },
);

test("what is typed so far comes near, and can be picked", async () => {
  const { exact, near } = await findCities(typedName("Mosc"));
  expect([exact, near.map(({ label }) => label)]).toEqual([[], ["Moscow"]]);
  expect((await findCities(pickedName("Mosc", "moscow-ru"))).picked).toMatchObject({ venueSlug: "moscow" });
});

test("a building's name is no city", async () => {
  expect(await findCities(typedName("Manekshaw"))).toEqual({ picked: null, exact: [], near: [] });
});

test("nothing readable finds nothing", async () => {
  expect(await findCities(typedName("?"))).toEqual({ picked: null, exact: [], near: [] });
});
