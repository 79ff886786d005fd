import type { Rotation } from "./group";
import type { RecentSession, SeriesGroup } from "./recent-session";
import { partyFixture, sessionFixture } from "./session-summary.fixture";

const [india, russia] = [partyFixture("in"), partyFixture("ru")];
const cities: Record<string, string> = { IN: "New Delhi", RU: "Moscow" };

/** Sessions for tests, latest first, by the country each was held in and what else differs. */
export function recentSessions(...countries: (string | [string, Partial<RecentSession>])[]): RecentSession[] {
  return countries.map((entry, i) => {
    const [country, parts] = typeof entry === "string" ? [entry, {}] : entry;
    const city = cities[country] ?? null;
    const place = city ? { slug: city, venue: null, city, country } : null;
    return { ...sessionFixture(countries.length - i), host: null, place, ...parts };
  });
}

/** A body of India and Russia for tests. */
export function seriesGroup(rotation: Rotation = "unknown", parties = [india, russia]): SeriesGroup {
  return { parties, rotation };
}
