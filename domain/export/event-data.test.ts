import { expect, it } from "vitest";
import { sessionFixture } from "../session.fixture";
import { eventData } from "./event-data";

const origin = "https://register.example";

it("tells search engines what the page says", () => {
  expect(eventData(sessionFixture(), origin)).toMatchObject({
    "@type": "Event",
    "@id": "https://register.example/sessions/a",
    name: "3rd meeting of the Working Group",
    startDate: "2023-07-18",
    endDate: "2023-07-19",
    eventStatus: "https://schema.org/EventScheduled",
    eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: {
      name: "Manekshaw Centre",
      address: { addressLocality: "New Delhi", addressCountry: "IN" },
    },
    organizer: { name: "Working Group" },
    attendee: [{ name: "Igor Dylevsky" }],
  });
});

it.each([
  ["2026-11", "2026-11", "2026-11"],
  ["2026", "2026", "2026"],
  ["2026-36", "2026", "2026"],
  ["2026-11-24/..", "2026-11-24", undefined],
  ["../2026-11-24", undefined, undefined],
  ["2026~", undefined, undefined],
  ["2026-11-24?", undefined, undefined],
])("never says more of %s than is stated", (date, startDate, endDate) => {
  const data = eventData(sessionFixture({ date }), origin);
  expect({ startDate: data.startDate, endDate: data.endDate }).toEqual({ startDate, endDate });
});

it("has the hour in its zone where it is known", () => {
  const times = { date: "2026-11-24", startTime: "09:30", endTime: "17:00", timeZone: "Asia/Kolkata" };
  expect(eventData(sessionFixture(times), origin)).toMatchObject({
    startDate: "2026-11-24T09:30:00+05:30",
    endDate: "2026-11-24T17:00:00+05:30",
  });
});

it.each([
  ["cancelled", "https://schema.org/EventCancelled"],
  ["postponed", "https://schema.org/EventPostponed"],
  ["lapsed", undefined],
] as const)("says of a %s one that it is %s", (status, eventStatus) => {
  expect(eventData(sessionFixture({ status }), origin).eventStatus).toBe(eventStatus);
});
