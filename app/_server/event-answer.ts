import "server-only";
import { permanentRedirect } from "next/navigation";
import { loadCurrentSlug } from "@/app/_data/records";
import { loadSession } from "@/app/_data/session";
import { calendarEntries } from "@/app/_data/session-calendar";
import { daylessReason } from "@/domain/event-date";
import { type CalendarEntry, sessionsAsCalendar } from "@/domain/export/calendar";
import { eventOf } from "@/domain/export/event";
import { sessionTitle } from "@/domain/session-title";
import { exportAnswer } from "./export-answer";
import { missingSession } from "./session-absence";
import { publicOrigin } from "./team-origin";

const withoutDay = (reason: string) =>
  new Response(`${reason}\n`, {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });

async function* once<T>(value: T): AsyncGenerator<T> {
  yield value;
}

async function entryOf(slug: string): Promise<CalendarEntry | null> {
  const session = await loadSession(slug);
  if (!session) return null;
  for await (const [entry] of calendarEntries(once([session]))) return entry ?? null;
  return null;
}

/**
 * Answers a request for the calendar of one session: a redirect where it has another address now, and a sentence instead of a
 * day that nobody states.
 */
export async function answerEvent(request: Request, slug: string): Promise<Response> {
  const current = await loadCurrentSlug("session", slug);
  if (current && current !== slug) permanentRedirect(`/sessions/${current}/calendar.ics`);
  const entry = await entryOf(slug);
  if (!entry || entry.session.deletedAt) return missingSession(entry?.session ?? null);
  const { session, facts } = entry;
  const origin = await publicOrigin();
  if (!eventOf(session, facts, origin)) return withoutDay(daylessReason(session));
  const address = `${origin}/sessions/${session.slug}`;
  const name = sessionTitle(session);
  const head = { name, dayless: 0, ignored: [], address: `${address}/calendar.ics`, listAddress: address };
  return exportAnswer(request, {
    type: "text/calendar; charset=utf-8",
    fileName: `${session.slug}.ics`,
    clock: false,
    ignored: [],
    parts: () => sessionsAsCalendar(once([entry]), head, origin),
  });
}
