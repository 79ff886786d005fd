import { noFilters, type SessionFilters, sessionsHref } from "./session-filters";

/** The addresses below the register's own under which the sessions that filters leave are subscribed to. */
export type Subscription = { calendar: string; feed: string };

/** The calendar and the feed of the sessions that filters leave: all pages of them, in whatever order. */
export function subscriptionOf(filters: SessionFilters): Subscription {
  const { sort, after, limit } = noFilters;
  const all: SessionFilters = { ...filters, sort, after, limit };
  return { calendar: sessionsHref(all, "/sessions.ics"), feed: sessionsHref(all, "/feed.xml") };
}

/** An address as calendar programs take it up by themselves: "webcal://register.example/sessions.ics". */
export function webcalAddress(address: string): string {
  return address.replace(/^https?:/, "webcal:");
}
