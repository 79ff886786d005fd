import {
  ICalEventBusyStatus,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { eventDate, eventDays } from "../event-date";
import { printable } from "../plain-text";
import type { Session } from "../session";
import type { SessionStatus } from "../session-status";
import { eventDescription, eventPlace, eventTitle } from "./event-text";
import { eventTime } from "./event-time";

/**
 * What a calendar needs of a session besides the session: the zone in which it is held, degrees of its place where these are of
 * a building or a city, and the date for which it was planned before, where it has none now.
 */
export type EventFacts = {
  zone: string | null;
  coordinates: { latitude: number; longitude: number } | null;
  former: string | null;
};

const { TENTATIVE, CONFIRMED, CANCELLED } = ICalEventStatus;

// A calendar knows three. What is put off is still to come, and nobody has said that what lapsed was cancelled.
const statuses: Record<SessionStatus, ICalEventStatus> = {
  proposed: TENTATIVE,
  announced: TENTATIVE,
  confirmed: CONFIRMED,
  held: CONFIRMED,
  postponed: TENTATIVE,
  cancelled: CANCELLED,
  lapsed: TENTATIVE,
};

/** The permanent name of a session among the events of a calendar. */
export function eventUid(sessionId: string): string {
  return `session-${sessionId}@rapporteur`;
}

/**
 * A session as an event of a calendar; null where no source states its day. `origin` is the address of the register, without a
 * slash behind it. It takes up nobody's time, as whoever subscribes to a register does not attend its sessions.
 */
export function eventOf(session: Session, facts: EventFacts, origin: string): ICalEventData | null {
  const date = eventDate(session, facts.former);
  const days = eventDays(date);
  if (!date || !days) return null;
  const url = `${origin}/sessions/${session.slug}`;
  const { coordinates: at } = facts;
  const geo = at && { lat: at.latitude, lon: at.longitude };
  return {
    id: eventUid(session.id),
    sequence: session.version,
    stamp: new Date(session.updatedAt),
    created: new Date(session.createdAt),
    lastModified: new Date(session.updatedAt),
    ...eventTime(days, session, facts.zone),
    summary: eventTitle(session),
    description: eventDescription(session, date, url),
    location: session.place && { title: eventPlace(session.place), ...(geo && { geo }) },
    url,
    categories: [session.group, ...session.topics].map(({ name }) => ({ name: printable(name) })),
    status: statuses[session.status],
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}
