import { meetingWords } from "./meeting-words";
import { possessive } from "./possessive";
import { type MeetingRef, meetingRef, type RecentSession, type SeriesGroup } from "./recent-session";

type PartyRef = { slug: string; shortName: string; iso: string | null };

/** The likely host of the next session, why, and the last meeting whose host is known. */
export type ExpectedHost = { party: PartyRef; reason: string; from: MeetingRef };

/** Who hosted a session: as stated, else the party in whose country it was held. */
export function hostOf({ host, place, parties }: RecentSession): PartyRef | null {
  return host ?? parties.find((party) => party.iso !== null && party.iso === place?.country) ?? null;
}

type Hosting = { session: RecentSession; party: PartyRef };

const hostingWords = ({ session, party }: Hosting) =>
  `${party.shortName} ${session.status === "held" ? "hosted" : "is to host"} ${meetingWords(session)}`;

const fewest = 3;
const countWords = ["three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** The same host as ever, when at least three held meetings have a known host and no known host is another. */
function steadyHost(hosted: Hosting[], party: PartyRef): Omit<ExpectedHost, "from"> | null {
  const count = hosted.filter(({ session }) => session.status === "held").length;
  if (count < fewest || hosted.some((each) => each.party.slug !== party.slug)) return null;
  const times = countWords[count - fewest] ?? count;
  return { party, reason: `${party.shortName} hosted the last ${times} meetings whose host is known` };
}

function byRotation({ rotation }: SeriesGroup, sides: PartyRef[], hosted: [Hosting, ...Hosting[]]) {
  const [last, before, third] = hosted;
  const lastSlug = last.party.slug;
  const isSide = ({ party }: Hosting) => sides.some(({ slug }) => slug === party.slug);
  // A meeting on the ground of somebody who is no party takes nobody's turn, so it does not say whose is next.
  const other = sides.length === 2 && isSide(last) ? sides.find((side) => side.slug !== lastSlug) : undefined;
  if (rotation === "fixed") {
    return { party: last.party, reason: `${hostingWords(last)}, and the host does not change` };
  }
  if (other && rotation === "alternating") {
    return {
      party: other,
      reason: `${possessive(other.shortName)} turn: ${hostingWords(last)}, and hosts alternate`,
    };
  }
  if (rotation === "unknown") {
    const hasAlternated =
      before && isSide(before) && before.party.slug !== lastSlug && third?.party.slug !== before.party.slug;
    if (!other || !hasAlternated) return steadyHost(hosted, last.party);
    return {
      party: other,
      reason: `${possessive(other.shortName)} turn: ${hostingWords(last)}, ${hostingWords(before)}`,
    };
  }
  const at = sides.findIndex((side) => side.slug === lastSlug);
  const following = sides[(at + 1) % sides.length];
  if (rotation !== "rotating" || at < 0 || !following) return null;
  return {
    party: following,
    reason: `${possessive(following.shortName)} turn after ${last.party.shortName}: ${hostingWords(last)}`,
  };
}

/**
 * The host by the stated rotation, else by what the known hosts of `recent` sessions (latest first) show; null when nothing
 * can be said. The reason says no more than is known.
 */
export function expectedHost(
  group: SeriesGroup,
  sides: PartyRef[],
  recent: RecentSession[],
): ExpectedHost | null {
  const hosted = recent.flatMap((session) => {
    const party = session.status === "postponed" ? null : hostOf(session);
    return party ? [{ session, party }] : [];
  });
  const [last, ...earlier] = hosted;
  const found = last && byRotation(group, sides, [last, ...earlier]);
  return found ? { ...found, from: meetingRef(last.session) } : null;
}
