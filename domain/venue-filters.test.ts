import { expect, test } from "vitest";
import { sessionsHref } from "./session-filters";
import { venueFilters } from "./venue-filters";

test.each([
  [{ slug: "centre", name: "Manekshaw Centre", city: "New Delhi", country: "IN" }, "/sessions?venue=centre"],
  [{ slug: "delhi", name: null, city: "New Delhi", country: "IN" }, "/sessions?city=New+Delhi&country=IN"],
  [{ slug: "atlantis", name: null, city: "Atlantis", country: null }, "/sessions?city=Atlantis"],
  [{ slug: "nowhere", name: null, city: null, country: null }, "/sessions?venue=nowhere"],
])("%j", (venue, href) => {
  expect(sessionsHref(venueFilters(venue))).toBe(href);
});
