import { inSeriesOrder } from "./series-order";
import type { Place, SessionSummary } from "./session";

/** A city (or a building whose city nobody states) where a body met, and the sessions held there, oldest first. */
export type MeetingPlace = { name: string; place: Place; sessions: SessionSummary[] };

/**
 * Where held sessions of one body (in any order) took place, by city, the most frequent first; sessions without a place are
 * left out.
 */
export function meetingPlaces(sessions: readonly SessionSummary[]): MeetingPlace[] {
  const found = new Map<string, MeetingPlace>();
  for (const session of inSeriesOrder(sessions)) {
    if (session.status !== "held") continue;
    const { place } = session;
    const name = place?.city ?? place?.venue;
    if (!place || !name) continue;
    const key = `${place.country}/${name}`;
    const known = found.get(key);
    if (known) known.sessions.push(session);
    else found.set(key, { name, place, sessions: [session] });
  }
  return [...found.values()].sort((a, b) => b.sessions.length - a.sessions.length);
}
