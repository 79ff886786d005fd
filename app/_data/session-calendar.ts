import "server-only";
import { countDayless, eventFacts } from "@/db/queries/event-facts";
import type { CalendarEntry, CalendarHead } from "@/domain/export/calendar";
import type { Session } from "@/domain/session";
import { sessionsHref } from "@/domain/session-filters";
import { now } from "../_server/clock";
import { loadFiltersName } from "./filter-name";
import type { SessionExport } from "./session-export";

/** Sessions with what a calendar needs of them besides, a batch at a time. */
export async function* calendarEntries(batches: AsyncIterable<Session[]>): AsyncGenerator<CalendarEntry[]> {
  for await (const sessions of batches) {
    const facts = await eventFacts(sessions.map(({ id }) => id));
    yield sessions.flatMap((session) => {
      const own = facts.get(session.id);
      return own ? [{ session, facts: own }] : [];
    });
  }
}

/** What stands above the events of the calendar of an export; `origin` is the address of the register. */
export async function loadCalendarHead(
  { filters, ignored }: SessionExport,
  origin: string,
): Promise<CalendarHead> {
  return {
    name: await loadFiltersName(filters),
    dayless: await countDayless(filters, now()),
    ignored,
    address: `${origin}${sessionsHref(filters, "/sessions.ics")}`,
    listAddress: `${origin}${sessionsHref(filters)}`,
  };
}
