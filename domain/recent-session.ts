import type { Appearance } from "./appearance";
import type { Rotation } from "./group";
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

/** A meeting from which something is suggested. */
export type MeetingRef = Pick<RecentSession, "slug" | "ordinal" | "date">;

/** A session as the meeting from which something is suggested. */
export function meetingRef({ slug, ordinal, date }: RecentSession): MeetingRef {
  return { slug, ordinal, date };
}
