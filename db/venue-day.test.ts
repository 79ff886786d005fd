import { beforeAll, describe, expect, test } from "vitest";
import { noFilters, type SessionFilters, type When } from "@/domain/session-filters";
import { sessionInput } from "@/domain/session-input";
import { sessionStatuses } from "@/domain/session-status";
import { slugify } from "@/domain/slug";
import { venueInput } from "@/domain/venue-input";
import { addSession } from "./commands/sessions";
import { addVenue } from "./commands/venues";
import { getSession } from "./queries/session";
import { listSessions } from "./queries/sessions";
import { bareRegister, by } from "./whole-session.fixture";

const evening = Date.UTC(2026, 10, 24, 23, 30);
const morning = Date.UTC(2026, 10, 24, 0, 30);

const places = {
  auckland: "Pacific/Auckland",
  honolulu: "Pacific/Honolulu",
  greenwich: "Etc/UTC",
  nowhere: null,
};

type Place = keyof typeof places | "kiritimati";

async function add(place: Place, planned: string): Promise<void> {
  const slug = slugify(`${place} ${planned.endsWith("..") ? "from" : "on"} ${planned}`);
  // No venue has the zone of Kiritimati: only the sessions state it.
  const where = place === "kiritimati" ? { timeZone: "Pacific/Kiritimati" } : { venue: { slug: place } };
  const input = { slug, group: { slug: "commission" }, planned, status: "announced", ...where };
  expect(await addSession(sessionInput.parse(input), by)).toMatchObject({ kind: "done" });
}

const dates = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-24/2026-11-25", "2026-11", "2026-11-25/.."];

beforeAll(async () => {
  bareRegister();
  for (const [slug, timeZone] of Object.entries(places)) {
    await addVenue(venueInput.parse({ slug, city: slug, timeZone }), by);
  }
  for (const place of [...Object.keys(places), "kiritimati"] as Place[]) {
    for (const date of dates) await add(place, date);
  }
});

async function found(when: When, now: number, place: Place): Promise<string[]> {
  const { rows } = await listSessions({ ...noFilters, when: [when], limit: 200 }, now);
  return rows
    .filter(({ slug }) => slug.startsWith(`${place}-`))
    .map(({ planned }) => planned ?? "")
    .sort();
}

describe("what is past and to come is told by the day at the venue", () => {
  test.each<[string, Place, number, string[], string[]]>([
    [
      "half past midnight in Greenwich",
      "greenwich",
      morning,
      ["2026-11-23"],
      ["2026-11-25", "2026-11-25/.."],
    ],
    ["the afternoon of the same day", "auckland", morning, ["2026-11-23"], ["2026-11-25", "2026-11-25/.."]],
    [
      "still the day before",
      "honolulu",
      morning,
      [],
      ["2026-11-24", "2026-11-24/2026-11-25", "2026-11-25", "2026-11-25/.."],
    ],
    ["the last hour in Greenwich", "greenwich", evening, ["2026-11-23"], ["2026-11-25", "2026-11-25/.."]],
    ["the day after already", "auckland", evening, ["2026-11-23", "2026-11-24"], []],
    ["the day after by the session's own zone", "kiritimati", evening, ["2026-11-23", "2026-11-24"], []],
    ["midday", "honolulu", evening, ["2026-11-23"], ["2026-11-25", "2026-11-25/.."]],
    ["Greenwich where no zone is known", "nowhere", evening, ["2026-11-23"], ["2026-11-25", "2026-11-25/.."]],
  ])("%s: %s", async (_, place, now, overdue, upcoming) => {
    expect(await found("overdue", now, place)).toEqual(overdue);
    expect(await found("upcoming", now, place)).toEqual(upcoming);
    const others = dates.filter((date) => !overdue.includes(date) && !upcoming.includes(date));
    expect(await found("now", now, place)).toEqual(others.sort());
  });

  test("a planned session without a date is still to come, everywhere; one that was put off or given up is not", async () => {
    for (const status of sessionStatuses) {
      const slug = `undated-${status}`;
      const input = { slug, group: { slug: "working-group" }, status };
      expect(await addSession(sessionInput.parse(input), by)).toMatchObject({ kind: "done" });
    }
    const slugsOf = async (filters: Partial<SessionFilters>) => {
      const { rows } = await listSessions({ ...noFilters, group: ["working-group"], ...filters }, evening);
      return rows.map(({ slug }) => slug).sort();
    };
    const planned = ["undated-announced", "undated-confirmed", "undated-proposed"];
    expect(await slugsOf({ when: ["upcoming"] })).toEqual(planned);
    expect(await slugsOf({ when: ["upcoming"], sort: "group" })).toEqual(planned);
    expect(await slugsOf({ when: ["upcoming"], q: "working" })).toEqual(planned);
    expect(await slugsOf({ when: ["upcoming", "past"] })).toEqual(planned);
    expect(await slugsOf({ when: ["now", "past", "overdue"] })).toEqual([]);
    expect(await slugsOf({ when: ["upcoming"], from: "1990" })).toEqual([]);
    expect((await getSession("undated-announced", evening))?.phase).toBe("undated");
  });

  test("as each dated session says of itself", async () => {
    for (const now of [morning, evening]) {
      const { rows } = await listSessions({ ...noFilters, when: ["upcoming"], limit: 200 }, now);
      for (const { slug, phase } of rows.filter(({ date }) => date !== null)) {
        expect(phase).toBe("upcoming");
        expect((await getSession(slug, now))?.phase).toBe("upcoming");
      }
    }
  });
});
