import { expect, it } from "vitest";
import { eventDate, eventDays } from "@/domain/event-date";
import { noFilters, type SessionFilters } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import { venueInput } from "@/domain/venue-input";
import { addSession, updateSession } from "../commands/sessions";
import { addVenue } from "../commands/venues";
import { directoryFixture, fixtureNow } from "../directory.fixture";
import { freshDatabase } from "../testing";
import { fillArtificialRegister } from "../testing-register";
import { countDayless, eventFacts } from "./event-facts";
import { sessionBatches } from "./sessions";

const by = { author: "test", role: "analyst" as const };

async function added(parts: object) {
  const input = sessionInput.parse({ group: { slug: "wg" }, status: "announced", ...parts });
  const outcome = await addSession(input, by);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.value;
}

const factsOf = async (id: string) => (await eventFacts([id])).get(id);

it("gives the zone of a session and, where it has none of its own, that of its venue", async () => {
  directoryFixture();
  const venue = { slug: "centre" };
  const atVenue = await added({ venue, planned: "2026-12-01" });
  const own = await added({ venue, planned: "2026-12-02", startTime: "10:00", timeZone: "Europe/Moscow" });
  expect(await factsOf(atVenue.id)).toMatchObject({ zone: "Asia/Kolkata" });
  expect(await factsOf(own.id)).toMatchObject({ zone: "Europe/Moscow" });
});

it.each([
  ["building", { latitude: 55.75, longitude: 37.62 }],
  ["city", { latitude: 55.75, longitude: 37.62 }],
  ["area", null],
])("gives coordinates of a %s: %j", async (coordinatePrecision, coordinates) => {
  directoryFixture();
  const place = { name: "Kremlin", city: "Moscow", latitude: 55.75, longitude: 37.62, coordinatePrecision };
  await addVenue(venueInput.parse({ slug: "kremlin", ...place }), by);
  const { id } = await added({ venue: { slug: "kremlin" }, planned: "2026-12-01" });
  expect(await factsOf(id)).toMatchObject({ coordinates });
});

it("remembers the last date of a postponed session that has no other", async () => {
  directoryFixture();
  const session = await added({ planned: "2026-12-01" });
  await updateSession(session.slug, { planned: "2026-12-08" }, { version: 1 }, by);
  expect(await factsOf(session.id)).toMatchObject({ former: null });
  await updateSession(session.slug, { status: "postponed", planned: null }, { version: 2 }, by);
  expect(await factsOf(session.id)).toMatchObject({ former: "2026-12-08" });
});

it("counts the sessions without a day that filters leave", async () => {
  directoryFixture();
  // The fixture's Working Group has one of two days, one "by 27 November 2024", one of 2027, and one of June 2024 below it.
  const filters = { ...noFilters, group: ["wg"], limit: 1 };
  expect(await countDayless(filters, fixtureNow)).toBe(3);
  const session = await added({ planned: "2026-12-01" });
  expect(await countDayless(filters, fixtureNow)).toBe(3);
  await updateSession(session.slug, { status: "postponed", planned: null }, { version: 1 }, by);
  expect(await countDayless(filters, fixtureNow)).toBe(3);
  await updateSession(session.slug, { status: "announced" }, { version: 2 }, by);
  expect(await countDayless(filters, fixtureNow)).toBe(4);
});

it("counts those that the calendar leaves out, in a register of many batches", async () => {
  fillArtificialRegister(freshDatabase(), { sessions: 5000 });
  const filterings: Partial<SessionFilters>[] = [{}, { status: ["held"] }, { from: "2020", when: ["past"] }];
  for (const parts of filterings) {
    const filters = { ...noFilters, ...parts };
    let dayless = 0;
    for await (const sessions of sessionBatches(filters, fixtureNow)) {
      const facts = await eventFacts(sessions.map(({ id }) => id));
      dayless += sessions.filter(
        (each) => !eventDays(eventDate(each, facts.get(each.id)?.former ?? null)),
      ).length;
    }
    expect(dayless).toBeGreaterThan(0);
    expect(await countDayless(filters, fixtureNow)).toBe(dayless);
  }
});
