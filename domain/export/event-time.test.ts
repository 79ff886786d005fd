import fc from "fast-check";
import ICAL from "ical.js";
import { sync } from "node-ical";
import { expect, it } from "vitest";
import type { Session } from "../session";
import { instantOf } from "../wall-time";
import { calendarOf } from "./calendar.fixture";

type Times = Pick<Session, "startTime" | "endTime">;

/** Begin and end of an event, as two programs that are not ours read them: ical.js goes by the zone's definition, node-ical by its name. */
async function timesIn(held: string, times: Partial<Times>, zone: string | null) {
  const session = { held, date: held, startTime: null, endTime: null, ...times };
  const text = await calendarOf([[{ session, facts: { zone } }]]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const definition of calendar.getAllSubcomponents("vtimezone"))
    ICAL.TimezoneService.register(definition);
  const [component] = calendar.getAllSubcomponents("vevent");
  if (!component) throw new Error("no event");
  const event = new ICAL.Event(component);
  const nodeEvent = Object.values(sync.parseICS(text)).find((each) => each?.type === "VEVENT");
  if (nodeEvent?.type !== "VEVENT") throw new Error("no event");
  ICAL.TimezoneService.reset();
  const iso = (date: Date | undefined) => date && new Date(date).toISOString().slice(0, 16);
  return {
    text,
    whole: event.startDate.isDate,
    ical: [iso(event.startDate.toJSDate()), iso(event.endDate.toJSDate())],
    node: [iso(nodeEvent.start), iso(nodeEvent.end)],
  };
}

it("gives the zone's time with the definition of the zone", async () => {
  const day = { startTime: "10:00", endTime: "12:30" };
  const { text, ical, node } = await timesIn("2023-07-18/2023-07-19", day, "Asia/Kolkata");
  expect(text).toContain(
    "DTSTART;TZID=Asia/Kolkata:20230718T100000\r\nDTEND;TZID=Asia/Kolkata:20230719T123000\r\n",
  );
  expect(ical).toEqual(["2023-07-18T04:30", "2023-07-19T07:00"]);
  expect(node).toEqual(ical);
});

it("defines a zone once, before its first event, however many batches there are", async () => {
  const made = (id: string, zone: string) => ({
    session: { id, startTime: "10:00", endTime: "11:00" },
    facts: { zone },
  });
  const one = { held: "2023-07-18", date: "2023-07-18" };
  const all = [
    ["a", "Asia/Kolkata"],
    ["b", "Europe/Moscow"],
    ["c", "Asia/Kolkata"],
  ] as const;
  const text = await calendarOf(
    all
      .map(([id, zone]) => [made(id, zone)])
      .map(([each]) => [{ ...each, session: { ...one, ...each?.session } }]),
  );
  expect(text.match(/^BEGIN:VTIMEZONE\r\nTZID:.*(?=\r)/gm)).toEqual([
    "BEGIN:VTIMEZONE\r\nTZID:Asia/Kolkata",
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Moscow",
  ]);
  for (const zone of ["Asia/Kolkata", "Europe/Moscow"])
    expect(text.indexOf(`TZID:${zone}`)).toBeLessThan(text.indexOf(`;TZID=${zone}`));
  expect(new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent")).toHaveLength(3);
});

it("has a beginning alone where no end is stated", async () => {
  const { text } = await timesIn("2023-07-18", { startTime: "10:00" }, "Asia/Kolkata");
  expect(text).toContain("DTSTART;TZID=Asia/Kolkata:20230718T100000\r\n");
  expect(text).not.toContain("DTEND");
});

it.each([
  ["no zone is known", "2023-07-18", { startTime: "10:00", endTime: "11:00" }, null],
  ["only an end is stated", "2023-07-18", { endTime: "11:00" }, "Asia/Kolkata"],
  ["several days have no end", "2023-07-18/2023-07-19", { startTime: "10:00" }, "Asia/Kolkata"],
  [
    "the clocks leave the hour out",
    "2023-03-12",
    { startTime: "02:30", endTime: "04:00" },
    "America/New_York",
  ],
])("shows whole days where %s", async (_, held, times, zone) => {
  expect((await timesIn(held, times, zone)).whole).toBe(true);
});

it("is right before 1970, when no definition begins yet, and on the day on which clocks are put forward", async () => {
  const early = await timesIn("1965-05-05", { startTime: "10:00" }, "Asia/Kolkata");
  expect([early.ical[0], early.node[0]]).toEqual(["1965-05-05T04:30", "1965-05-05T04:30"]);
  const forward = await timesIn("2014-05-16", { startTime: "01:00" }, "Africa/Cairo");
  expect(forward.ical[0]).toBe("2014-05-15T22:00");
});

it("is right in a zone that had other rules then", async () => {
  const { ical, node } = await timesIn(
    "2012-07-01",
    { startTime: "10:00", endTime: "11:00" },
    "Europe/Moscow",
  );
  expect(ical).toEqual(["2012-07-01T06:00", "2012-07-01T07:00"]);
  expect(node).toEqual(ical);
});

const days = fc
  .integer({ min: 0, max: 27_400 })
  .map((n) => new Date(Date.UTC(1960, 0, 1 + n)).toISOString().slice(0, 10));
const hour = 60 * 60 * 1000;

/** Whether the clocks of a zone are put forward or back within a day of an instant: there node-ical is an hour off by itself. */
function isNearChange(instant: number, zone: string): boolean {
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "numeric", minute: "numeric" });
  const shown = [-24, 0, 24].map((hours) => clock.format(instant + hours * hour));
  return new Set(shown).size > 1;
}
const hours = fc
  .integer({ min: 0, max: 47 })
  .map((half) => `${String(half >> 1).padStart(2, "0")}:${half % 2 ? "30" : "00"}`);
const zones = fc.constantFrom(...Intl.supportedValuesOf("timeZone"), "UTC");

it("means the same instant to programs that go by the definition and by the name, in every zone", async () => {
  await fc.assert(
    fc.asyncProperty(days, hours, zones, async (day, time, zone) => {
      const instant = instantOf(day, time, zone);
      const { whole, ical, node } = await timesIn(day, { startTime: time }, zone);
      expect(whole).toBe(instant === null);
      if (instant === null) return;
      const expected = new Date(instant).toISOString().slice(0, 16);
      expect(ical[0]).toBe(expected);
      if (!isNearChange(instant, zone)) expect(node[0]).toBe(expected);
    }),
    { numRuns: 200 },
  );
});
