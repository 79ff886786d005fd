import { expect, test } from "vitest";
import { meetingPlaces } from "./meeting-place";
import { sessionFixture } from "./session-summary.fixture";

const place = (city: string | null, venue: string | null = null, country: string | null = null) => ({
  slug: "x",
  venue,
  city,
  country,
});

test("cities with their sessions, the most frequent first, buildings drawn together", () => {
  const found = meetingPlaces([
    sessionFixture(4, { place: place("Moscow", null, "RU") }),
    sessionFixture(5, { place: place("New Delhi", "Manekshaw Centre", "IN") }),
    sessionFixture(3, { place: place("New Delhi", null, "IN") }),
    sessionFixture(2, { place: place("Moscow", null, "US") }),
    sessionFixture(1),
    sessionFixture(6, { status: "announced", place: place("Moscow", null, "RU") }),
  ]);
  expect(found.map(({ name, sessions }) => [name, sessions.map(({ ordinal }) => ordinal)])).toEqual([
    ["New Delhi", [3, 5]],
    ["Moscow", [2]],
    ["Moscow", [4]],
  ]);
});

test("a building without a city stands for itself", () => {
  expect(meetingPlaces([sessionFixture(1, { place: place(null, "INS Vikrant") })])[0]?.name).toBe(
    "INS Vikrant",
  );
});
