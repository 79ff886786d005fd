import { appearanceName } from "../appearance-name";
import { type DatePart, datePartsOf } from "../date-parts";
import type { Format, Session } from "../session";
import { sessionDescription } from "../session-description";
import type { SessionStatus } from "../session-status";
import { sessionTitle } from "../session-title";
import { zonedTime } from "../zoned-time";

const statuses: Partial<Record<SessionStatus, string>> = {
  cancelled: "EventCancelled",
  postponed: "EventPostponed",
  proposed: "EventScheduled",
  announced: "EventScheduled",
  confirmed: "EventScheduled",
  held: "EventScheduled",
};

const modes: Partial<Record<Format, string>> = {
  "in person": "OfflineEventAttendanceMode",
  virtual: "OnlineEventAttendanceMode",
  hybrid: "MixedEventAttendanceMode",
};

const named = (name: string | undefined) => name && `https://schema.org/${name}`;
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, "");

/** One end of a date as ISO 8601 can say it, which knows years, months and days; undefined where it is in doubt. */
function isoDate(part: DatePart | null): string | undefined {
  if (part?.qualifier !== "") return undefined;
  return part.precision === "day" || part.precision === "month" ? part.stated : String(part.year);
}

function datesOf({ date, startTime, endTime, timeZone }: Session) {
  if (date === null) return {};
  const { start, end } = datePartsOf(date);
  const [first, last] = [isoDate(start), start && isoDate(end)];
  const timed = (day: string | undefined, time: string | null) =>
    day?.length === 10 && time && timeZone ? (zonedTime(day, time, timeZone) ?? day) : day;
  return { startDate: timed(first, startTime), endDate: first && timed(last ?? undefined, endTime) };
}

function placeOf({ place, format }: Session) {
  if (!place || format === "virtual") return undefined;
  const { venue, city, country } = place;
  const address = {
    "@type": "PostalAddress",
    addressLocality: city ?? undefined,
    addressCountry: country ?? undefined,
  };
  return { "@type": "Place", name: venue ?? city ?? country ?? undefined, address };
}

/**
 * A session as linked data: a schema.org Event, with dates as exact as a source states them and no more. A session whose window
 * passed without a word has no status there. `origin` is the address of the register.
 */
export function eventData(session: Session, origin: string) {
  const { id, slug, status, format, group, leaders, topics, updatedAt } = session;
  return {
    "@context": "https://schema.org",
    "@type": "Event",
    "@id": `${origin}/sessions/${id}`,
    url: `${origin}/sessions/${slug}`,
    name: plain(sessionTitle(session)),
    description: plain(sessionDescription(session)),
    ...datesOf(session),
    eventStatus: named(statuses[status]),
    eventAttendanceMode: named(modes[format]),
    location: placeOf(session),
    organizer: { "@type": "Organization", name: group.name, url: `${origin}/groups/${group.slug}` },
    attendee: leaders
      .filter(({ person, nameAsPrinted }) => person || nameAsPrinted)
      .map((leader) => ({ "@type": "Person", name: appearanceName(leader) })),
    about: topics.map(({ name }) => name),
    dateModified: updatedAt,
  };
}
