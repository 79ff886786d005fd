import ICAL from "ical.js";
import { sync } from "node-ical";
import { expect, it } from "vitest";
import { calendarOf, unescaped } from "./calendar.fixture";

const octets = (line: string) => new TextEncoder().encode(line).length;

const texts = {
  "line breaks": "one\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:forged\rthree",
  "signs of the format": 'a, b; c: d \\ e \\n f "g"',
  "a very long line": "long ".repeat(400),
  "long words of many octets": "日本語の非常に長い名前".repeat(40),
  emoji: "👩‍👩‍👧‍👦🇮🇳".repeat(30),
  "right-to-left letters": "مجموعة العمل، الدورة ٣ – ‏12:30",
  "characters that cannot be shown": "a\u0000b\u0008c\u001bd\uD800e\uFFFE",
};

const shown = (text: string) => text.replace(/(?![\r\n])[\p{Cc}\p{Cs}\uFFFE]/gu, "").replace(/\r\n?/g, "\n");

it.each(Object.entries(texts))("carries %s everywhere, whole and harmless", async (_, hostile) => {
  const group = { slug: "wg", name: hostile, acronym: null };
  const session = {
    group: { ...group, path: [group] },
    ordinal: null,
    date: null,
    held: "2023-07-18",
    summary: hostile,
    place: { slug: "centre", venue: hostile, city: null, country: null },
    topics: [{ slug: "x", name: hostile }],
  };
  const ignored = [{ name: "q", value: hostile, reason: "no" }];
  const text = await calendarOf([[{ session }]], { name: hostile, ignored });

  for (const line of text.split("\r\n")) expect(octets(line)).toBeLessThanOrEqual(75);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/\p{Cc}/u);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [component, ...others] = calendar.getAllSubcomponents("vevent");
  if (!component) throw new Error("no event");
  expect(others).toEqual([]);
  const event = new ICAL.Event(component);
  expect(event.summary).toContain(shown(hostile).trim());
  expect(event.description).toContain(shown(hostile));
  expect(event.location).toContain(shown(hostile));
  expect(component.getFirstProperty("categories")?.getValues()).toEqual([shown(hostile), shown(hostile)]);
  expect(unescaped(calendar.getFirstPropertyValue("name")?.toString())).toBe(shown(hostile));
  const events = Object.values(sync.parseICS(text)).filter((each) => each?.type === "VEVENT");
  expect(events.map((each) => each?.type === "VEVENT" && each.uid)).toEqual(["session-a@rapporteur"]);
});
