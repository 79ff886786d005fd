import type { Session } from "../session";
import { sessionFixture } from "../session.fixture";
import { type CalendarHead, sessionsAsCalendar } from "./calendar";
import type { EventFacts } from "./event";

export const noFacts: EventFacts = { zone: null, coordinates: null, former: null };

export const headFixture: CalendarHead = {
  name: "Sessions",
  dayless: 0,
  ignored: [],
  address: "https://register.example/sessions.ics",
  listAddress: "https://register.example/sessions",
};

type Made = { session?: Partial<Session>; facts?: Partial<EventFacts> };

/** The calendar of batches of sessions, given by what is not as in the fixture. */
export async function calendarOf(batches: Made[][], head: Partial<CalendarHead> = {}): Promise<string> {
  async function* entries() {
    for (const batch of batches)
      yield batch.map(({ session, facts }) => ({
        session: sessionFixture(session),
        facts: { ...noFacts, ...facts },
      }));
  }
  let text = "";
  for await (const part of sessionsAsCalendar(
    entries(),
    { ...headFixture, ...head },
    "https://register.example",
  ))
    text += part;
  return text;
}

/** The text of a property that ical.js does not know: it leaves such a one as it is written. */
export function unescaped(text = ""): string {
  return text.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
}
