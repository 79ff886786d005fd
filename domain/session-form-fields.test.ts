import { expect, test } from "vitest";
import { formFieldOf } from "./session-form-fields";

test.each([
  ["group", "group"],
  ["group.slug", "group"],
  ["group.create.name", "group"],
  ["group.create.kind", "groupKind"],
  ["group.parent", "groupParent"],
  ["group.parties.0", "groupParties"],
  ["planned", "date"],
  ["held", "date"],
  ["venue.create.name", "venue"],
  ["venue.create.city", "city"],
  ["venue.create.country", "country"],
  ["appearances", "people"],
  ["appearances.1.person", "people.4.name"],
  ["appearances.1.person.create.displayName", "people.4.name"],
  ["appearances.0.party", "people.2.party"],
  ["appearances.0.post", "people.2.post"],
  ["appearances.9.post", "people"],
  ["topics.3", "topics"],
  ["outcomes.0.text", "outcomes"],
  ["citations.0.source.create.url", "sourceUrl"],
  ["citations.0.source.create.publisher", "sourcePublisher"],
  ["startTime", "startTime"],
  ["jointlyWith.0", "jointlyWith"],
])("%s is typed in %s", (path, field) => {
  expect(formFieldOf(path, [2, 4])).toBe(field);
});
