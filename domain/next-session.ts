import { type Appearance, leadingRoles, type Role } from "./appearance";
import type { Rotation } from "./group";
import { formatOrdinal } from "./ordinal";
import type { Place } from "./session";
import type { SessionStatus } from "./session-status";

type PartyRef = { slug: string; shortName: string; iso: string | null };

/** What is asked of the group: its parties in protocol order, and how the host is said to change. */
export type SeriesGroup = { parties: PartyRef[]; rotation: Rotation };

/** What is asked of an earlier session of the group. `host` is null where nobody stated it. */
export type RecentSession = {
  slug: string;
  ordinal: number | null;
  status: SessionStatus;
  date: string | null;
  parties: PartyRef[];
  host: PartyRef | null;
  place: Place | null;
  leaders: Appearance[];
};

/** Somebody who led a side last time and so may lead it again. */
export type ExpectedLeader = { party: PartyRef | null; role: Role; person: { slug: string; name: string } };

/** What an earlier session leads one to expect of the next; each part is null or empty where nothing can be said. */
export type NextSession = {
  basedOn: { slug: string; ordinal: number | null; date: string | null } | null;
  ordinal: number | null;
  sides: PartyRef[];
  host: { party: PartyRef; reason: string } | null;
  place: Place | null;
  leaders: ExpectedLeader[];
};

// A session that did not take place passes on neither its number nor its turn.
const counts = (session: RecentSession) => session.status !== "cancelled" && session.status !== "lapsed";

/** Who hosted a session: as stated, else the party in whose country it was held. */
function hostOf({ host, place, parties }: RecentSession): PartyRef | null {
  return host ?? parties.find((party) => party.iso !== null && party.iso === place?.country) ?? null;
}

const nameOf = (session: RecentSession) =>
  session.ordinal === null ? "last time" : `the ${formatOrdinal(session.ordinal)}`;

/** The host by the stated rotation, else by what the last three hosts show; a reason in words goes with it. */
function expectedHost(group: SeriesGroup, sides: PartyRef[], recent: RecentSession[]): NextSession["host"] {
  const hosted = recent.flatMap((session) => {
    const party = session.status === "postponed" ? null : hostOf(session);
    return party ? [{ session, party }] : [];
  });
  const [last, before, third] = hosted;
  if (!last) return null;
  const before2 = [before, third].flatMap((each) => (each ? [each.party.slug] : []));
  const other = sides.length === 2 ? sides.find((side) => side.slug !== last.party.slug) : undefined;
  const hasAlternated = before2.length > 0 && before2[0] !== last.party.slug && before2[1] !== before2[0];
  if (other && (group.rotation === "alternating" || (group.rotation === "unknown" && hasAlternated))) {
    const reason = `${other.shortName}’s turn: ${last.party.shortName} hosted ${nameOf(last.session)}, and hosts alternate`;
    return { party: other, reason };
  }
  const isSteady = before2.length === 2 && before2.every((slug) => slug === last.party.slug);
  if (group.rotation === "fixed" || (group.rotation === "unknown" && isSteady)) {
    return { party: last.party, reason: `${last.party.shortName} hosts every meeting` };
  }
  const at = sides.findIndex((side) => side.slug === last.party.slug);
  const following = sides[(at + 1) % sides.length];
  if (group.rotation !== "rotating" || at < 0 || !following) return null;
  const reason = `${following.shortName} follows ${last.party.shortName}, which hosted ${nameOf(last.session)}`;
  return { party: following, reason };
}

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
    return leaders.flatMap(({ person, role }) => (person ? [{ party: side, role, person }] : []));
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
    basedOn: basis ? { slug: basis.slug, ordinal: basis.ordinal, date: basis.date } : null,
    ordinal,
    sides,
    host,
    place: metThere?.place ?? null,
    leaders: expectedLeaders(sides, recent),
  };
}
