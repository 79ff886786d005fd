import ICAL from "ical.js";
import { sync } from "node-ical";
import { expect, it } from "vitest";
import { calendarOf, unescaped } from "./calendar.fixture";

/** What two programs that are not ours read of the one event of a calendar. */
async function eventIn(...[made]: Parameters<typeof calendarOf>[0][0]) {
  const text = await calendarOf([[made ?? {}]]);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [component] = calendar.getAllSubcomponents("vevent");
  if (!component) throw new Error("no event");
  const nodeEvent = Object.values(sync.parseICS(text)).find((each) => each?.type === "VEVENT");
  if (nodeEvent?.type !== "VEVENT") throw new Error("no event");
  return { text, component, event: new ICAL.Event(component), nodeEvent };
}

const value = (component: ICAL.Component, name: string) => component.getFirstPropertyValue(name)?.toString();

it("names an event for good and numbers its versions", async () => {
  const { component } = await eventIn({
    session: { id: "0123", version: 7, updatedAt: "2026-11-25T09:30:15.000Z" },
  });
  expect(value(component, "uid")).toBe("session-0123@rapporteur");
  expect(value(component, "sequence")).toBe("7");
  expect(value(component, "dtstamp")).toBe("2026-11-25T09:30:15Z");
  expect(value(component, "last-modified")).toBe("2026-11-25T09:30:15Z");
  expect(value(component, "url")).toBe("https://register.example/sessions/wg-3rd-2023");
});

it("shows several days as whole days, the end after the last one", async () => {
  const { text, event, nodeEvent } = await eventIn({});
  expect(text).toContain("DTSTART;VALUE=DATE:20230718\r\nDTEND;VALUE=DATE:20230720\r\n");
  expect([event.startDate.isDate, event.duration.toString()]).toEqual([true, "P2D"]);
  expect(nodeEvent.datetype).toBe("date");
});

it("tells who led it as text and invites nobody", async () => {
  const { component, event } = await eventIn({
    session: { topics: [{ slug: "space", name: "Space, outer" }] },
  });
  expect(event.attendees).toEqual([]);
  expect(component.getFirstProperty("organizer")).toBeNull();
  expect(event.description).toContain("\nCo-chair: Lt Gen Igor Dylevsky (Russia)\n");
  expect(component.getFirstProperty("categories")?.getValues()).toEqual(["Working Group", "Space, outer"]);
});

it("says where it is, on the map too", async () => {
  const { component, event, nodeEvent } = await eventIn({
    facts: { coordinates: { latitude: 28.62, longitude: 77.23 } },
  });
  expect(event.location).toBe("Manekshaw Centre, New Delhi, India");
  expect(component.getFirstPropertyValue("geo")).toEqual([28.62, 77.23]);
  expect(nodeEvent.geo).toEqual({ lat: 28.62, lon: 77.23 });
});

const cases = [
  ["proposed", "TENTATIVE", ""],
  ["announced", "TENTATIVE", ""],
  ["confirmed", "CONFIRMED", ""],
  ["held", "CONFIRMED", ""],
  ["postponed", "TENTATIVE", "Postponed: "],
  ["cancelled", "CANCELLED", "Cancelled: "],
  ["lapsed", "TENTATIVE", "Lapsed: "],
] as const;

it.each(cases)("a %s session is %s and its title begins with “%s”", async (status, said, prefix) => {
  const planned = "2026-12-01";
  const { component, event } = await eventIn({ session: { status, planned, held: planned, date: planned } });
  expect(value(component, "status")).toBe(said);
  expect(event.summary).toBe(`${prefix}3rd meeting of the Working Group`);
});

it("leaves a postponed session on the day it was planned for and says that it has no other", async () => {
  const { event } = await eventIn({
    session: { status: "postponed", planned: null, held: null, date: null },
    facts: { former: "2026-12-01/2026-12-02" },
  });
  expect(event.startDate.toString()).toBe("2026-12-01");
  expect(event.description).toContain("It was planned for 1–2 December 2026 and has no new date.");
});

it("follows a session to another day under the same name, in a later version", async () => {
  const planned = { status: "announced", held: null, version: 1 } as const;
  const before = await eventIn({ session: { ...planned, planned: "2026-12-01", date: "2026-12-01" } });
  const moved = { ...planned, version: 2, planned: "2027-01-15", date: "2027-01-15" };
  const after = await eventIn({ session: moved });
  expect(after.event.uid).toBe(before.event.uid);
  expect([before.event.sequence, after.event.sequence]).toEqual([1, 2]);
  expect(after.event.startDate.toString()).toBe("2027-01-15");
});

it("leaves out what has no day and says how many there are", async () => {
  const vague = { held: "2023-07", date: "2023-07" };
  const text = await calendarOf([[{ session: vague }, {}], [{ session: { ...vague, id: "b" } }]], {
    dayless: 2,
  });
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
  expect(unescaped(value(calendar, "x-wr-caldesc"))).toBe(
    "2 sessions are left out, as no source states their days.",
  );
  expect(text).not.toMatch(/202307(?:01|31)/);
});

it("says how often to look again, and what of its address it did not understand", async () => {
  const ignored = [{ name: "zz", value: "1", reason: "there is no such filter" }];
  const calendar = new ICAL.Component(ICAL.parse(await calendarOf([[{}]], { ignored })));
  expect(value(calendar, "refresh-interval")).toBe("PT1H");
  expect(value(calendar, "x-published-ttl")).toBe("PT1H");
  expect(unescaped(value(calendar, "x-wr-caldesc"))).toBe("“zz=1” was left out: there is no such filter.");
});

it("is a calendar where there is nothing to show", async () => {
  const calendar = new ICAL.Component(ICAL.parse(await calendarOf([[]])));
  expect(calendar.getAllSubcomponents("vevent")).toEqual([]);
  expect(calendar.getAllSubcomponents()).not.toEqual([]);
});
