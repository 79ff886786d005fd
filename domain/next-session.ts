import { type Appearance, leadingRoles, type Role } from "./appearance";
import { type ExpectedHost, expectedHost, hostOf } from "./expected-host";
import { type MeetingRef, meetingRef, type RecentSession, type SeriesGroup } from "./recent-session";
import type { Place } from "./session";

type PartyRef = { slug: string; shortName: string; iso: string | null };

/** Somebody who led a side at the meeting `from`, the last at which anybody did, and so may lead it again. */
export type ExpectedLeader = {
  party: PartyRef | null;
  role: Role;
  person: { slug: string; name: string };
  from: MeetingRef;
};

/**
 * What earlier sessions lead one to expect of the next; each part is null or empty where nothing can be said. The number
 * follows `basedOn`; the host and the leaders say themselves which meeting they are `from`.
 */
export type NextSession = {
  basedOn: MeetingRef | null;
  ordinal: number | null;
  sides: PartyRef[];
  host: ExpectedHost | null;
  place: Place | null;
  leaders: ExpectedLeader[];
};

// A session that did not take place passes on neither its number nor its turn.
const counts = (session: RecentSession) => session.status !== "cancelled" && session.status !== "lapsed";

/** The number after the latest; none when a later session carries no number, since then nobody can say. */
function nextOrdinal(recent: RecentSession[]): number | null {
  const [latest] = recent;
  if (!latest || latest.ordinal === null) return null;
  return Math.max(...recent.map((session) => session.ordinal ?? 0)) + 1;
}

/** Who led each side at the latest session at which it was led by anybody. */
function expectedLeaders(sides: PartyRef[], recent: RecentSession[]): ExpectedLeader[] {
  return sides.flatMap((side) => {
    const led = (appearance: Appearance) =>
      appearance.person !== null &&
      appearance.party?.slug === side.slug &&
      leadingRoles.includes(appearance.role);
    const session = recent.find((each) => each.status !== "postponed" && each.leaders.some(led));
    const leaders = session?.leaders.filter(led) ?? [];
    return leaders.flatMap(({ person, role }) =>
      person && session ? [{ party: side, role, person, from: meetingRef(session) }] : [],
    );
  });
}

/**
 * What the next session of a group is likely to be, from its recent ones, latest first (a dozen are enough). Cancelled and
 * lapsed sessions are passed over. Without any earlier session only the sides are known. The sides are the group's
 * parties, else those of the latest session.
 */
export function suggestNextSession(group: SeriesGroup, recentSessions: RecentSession[]): NextSession {
  const recent = recentSessions.filter(counts);
  const [latest] = recent;
  const sides = group.parties.length > 0 ? group.parties : (latest?.parties ?? []);
  const host = expectedHost(group, sides, recent);
  const metThere = recent.find(
    (session) => host && session.place?.city && hostOf(session)?.slug === host.party.slug,
  );
  const ordinal = nextOrdinal(recent);
  const basis = recent.find((session) => ordinal !== null && session.ordinal === ordinal - 1) ?? latest;
  return {
    basedOn: basis ? meetingRef(basis) : null,
    ordinal,
    sides,
    host,
    place: metThere?.place ?? null,
    leaders: expectedLeaders(sides, recent),
  };
}
