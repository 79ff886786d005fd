import { expect, test } from "vitest";
import { venueDoubt } from "./venue-doubt";

const delhi = { name: null, city: "New Delhi", country: "IN" };
const centre = { ...delhi, name: "Manekshaw Centre" };

test.each([
  ["two names of one building", centre, { ...centre, name: "Manekshaw Center" }],
  [
    "two spellings of one city, of which one names no country",
    delhi,
    { ...delhi, city: "new delhi", country: null },
  ],
  ["a building of which nobody knows the city", { ...centre, city: null }, centre],
])("nothing speaks against %s", (_, from, into) => {
  expect(venueDoubt(from, into)).toBeNull();
});

test.each([
  [
    "other countries",
    centre,
    { name: null, city: "Moscow", country: "RU" },
    /^They lie apart: “Manekshaw Centre” in India, “Moscow” in Russia\. “Manekshaw/,
  ],
  [
    "other cities",
    centre,
    { ...centre, name: "Sena Bhawan", city: "Pune" },
    /^They lie apart: “Manekshaw Centre” in New Delhi, “Sena Bhawan” in Pune\.$/,
  ],
  [
    "a city into its building",
    delhi,
    centre,
    /^“Manekshaw Centre” is a building in New Delhi and “New Delhi” a whole city: every session of “New Delhi”/,
  ],
  [
    "a building into its city",
    centre,
    delhi,
    /a whole city: nobody could tell any more which sessions were held in “Manekshaw Centre”\.$/,
  ],
  [
    "a city into its country",
    delhi,
    { name: null, city: null, country: "IN" },
    /^“New Delhi” is a city and “India” a whole country/,
  ],
])("%s: there is a doubt", (_, from, into, sentence) => {
  expect(venueDoubt(from, into)).toMatch(sentence);
});
