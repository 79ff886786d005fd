import type { GroupEntry } from "./directory";
import type { GroupRef } from "./group";
import type { AgreedOutcome } from "./open-outcome";
import type { SessionSummary } from "./session";

/** What a session agreed about the next meeting, and the session of the body that followed; null where none was held or is planned. */
export type NextMeeting = AgreedOutcome & { following: SessionSummary | null };

/** What a group's page shows beside the group itself. */
export type GroupProfile = {
  /** Its own sessions, without those of its sub-groups, from the last of the series to the first; the last 1,000 at most. */
  sessions: SessionSummary[];
  /** How many sessions of its own there are. */
  total: number;
  /** Every body below it, in tree order; `depth` counts from 0 for its direct sub-groups. */
  subGroups: GroupEntry[];
  predecessor: GroupRef | null;
  successors: GroupRef[];
  /** Newest first. */
  nextMeetings: NextMeeting[];
};
