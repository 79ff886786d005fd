import { expect, test } from "vitest";
import { groupDescription, personDescription, venueDescription, venueTitle } from "./entry-description";
import { partyFixture } from "./session-summary.fixture";

const record = { id: "1", slug: "x", version: 1, note: null, createdAt: "", updatedAt: "", deletedAt: null };

test("a group by its parties and kind", () => {
  const group = {
    ...record,
    name: "Staff Talks",
    acronym: null,
    path: [],
    kind: "staff talks" as const,
    parent: null,
    parties: [partyFixture("in"), partyFixture("ru")],
    status: "active" as const,
    cadenceMonths: null,
    rotation: "unknown" as const,
    otherNames: [],
    predecessor: null,
  };
  expect(groupDescription(group, 1)).toMatch(/^Staff Talks \(staff talks of India and Russia\): 1 session,/);
  expect(groupDescription({ ...group, parties: [] }, 0)).toMatch(
    /^Staff Talks \(staff talks\): no sessions,/,
  );
  expect(groupDescription({ ...group, kind: "other" }, 2)).toMatch(/^Staff Talks \(India and Russia\): 2 /);
  expect(groupDescription({ ...group, kind: "other", parties: [] }, 2)).toMatch(/^Staff Talks: 2 /);
});

test("a person by name and party", () => {
  const person = { ...record, displayName: "J P Mathew", sortName: "Mathew", printedForms: [] };
  expect(personDescription({ ...person, party: partyFixture("in") }, 3)).toMatch(
    /^J P Mathew \(India\): 3 sessions,/,
  );
  expect(personDescription({ ...person, party: null }, 0)).toMatch(/^J P Mathew: no sessions,/);
});

test("a venue by building, city and country, as far as known", () => {
  const nothing = {
    latitude: null,
    longitude: null,
    coordinatePrecision: null,
    timeZone: null,
    otherNames: [],
  };
  const venue = { ...record, ...nothing, name: "Manekshaw Centre", city: "New Delhi", country: "IN" };
  expect(venueDescription(venue, { count: 1000, atLeast: true })).toMatch(
    /^Manekshaw Centre, New Delhi, India: 1,000\+ sessions /,
  );
  expect(venueTitle({ name: null, city: "Moscow", country: "RU" })).toBe("Moscow");
  expect(venueTitle({ name: "INS Vikrant", city: null, country: null })).toBe("INS Vikrant");
  expect(venueTitle({ name: null, city: null, country: "IN" })).toBe("India");
  const somewhere = { ...venue, name: null, city: null };
  expect(venueDescription(somewhere, { count: 1, atLeast: false })).toMatch(/^India: 1 session /);
});
