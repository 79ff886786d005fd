import ical, { escape as escaped, type ICalEventData } from "ical-generator";
import { ignoredSentence } from "../ignored-parameter";
import { printable } from "../plain-text";
import type { Session } from "../session";
import type { IgnoredParameter } from "../session-filters";
import { type EventFacts, eventOf } from "./event";
import { zoneDefinition } from "./event-time";
import { foldedLines } from "./folded-lines";

/** A session with what a calendar needs of it besides. */
export type CalendarEntry = { session: Session; facts: EventFacts };

/**
 * What a calendar is called, how many of its sessions have no day, which of its filters counted for nothing, and where it and
 * the list of the same sessions stand.
 */
export type CalendarHead = {
  name: string;
  dayless: number;
  ignored: IgnoredParameter[];
  address: string;
  listAddress: string;
};

const hour = 60 * 60;
const end = "END:VCALENDAR";

/** What a calendar says of the sessions that are not in it: "1 session is left out, as no source states its day."; "" for none. */
export function daylessSentence(count: number): string {
  if (count === 0) return "";
  const [sessions, day] =
    count === 1
      ? ["1 session is", "its day"]
      : [`${count.toLocaleString("en-GB")} sessions are`, "their days"];
  return `${sessions} left out, as no source states ${day}.`;
}

// ical-generator writes what stands above the events as it is given, so it is escaped here.
function textAbove({ name, dayless, ignored, address, listAddress }: CalendarHead): string {
  const description = [daylessSentence(dayless), ignoredSentence(ignored)].filter(Boolean).join(" ");
  const whole = ical({
    prodId: { company: "Rapporteur", product: "Register", language: "EN" },
    name: escaped(printable(name), false),
    description: escaped(printable(description), false),
    source: address,
    url: listAddress,
    ttl: hour,
  }).toString();
  return whole.slice(0, -end.length);
}

function textOf(events: ICalEventData[]): string {
  const lines = ical({ events })
    .events()
    .map((event) => event.toString());
  return foldedLines(lines.join(""));
}

/**
 * Sessions as one iCalendar text (RFC 5545), in parts; those without a day are left out. A zone is defined before the first
 * event in it. Without an event it defines UTC, as a calendar must hold something.
 */
export async function* sessionsAsCalendar(
  batches: AsyncIterable<CalendarEntry[]>,
  head: CalendarHead,
  origin: string,
): AsyncGenerator<string> {
  const defined = new Set<string>();
  let isEmpty = true;
  yield textAbove(head);
  for await (const entries of batches) {
    const events = entries.flatMap(({ session, facts }) => eventOf(session, facts, origin) ?? []);
    if (events.length === 0) continue;
    isEmpty = false;
    const zones = new Set(
      events.flatMap(({ timezone }) => timezone ?? []).filter((zone) => !defined.has(zone)),
    );
    for (const zone of zones) {
      defined.add(zone);
      yield zoneDefinition(zone) ?? "";
    }
    yield textOf(events);
  }
  yield `${(isEmpty && zoneDefinition("Etc/UTC")) || ""}${end}\r\n`;
}
