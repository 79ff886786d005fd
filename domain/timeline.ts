import type { Count } from "./facet";
import type { GroupRef } from "./group";
import type { SessionSummary } from "./session";

/** The part of time that a timeline shows: ISO days, both included. */
export type TimelineWindow = { from: string; to: string };

/** A stretch of time with a number of sessions, where single marks would be too many. ISO days, both included. */
export type TimelineCount = { from: string; to: string; count: number };

/** One group on the timeline. Either its sessions in the window, or counts per period. `depth` is its depth below the lane's root. */
export type TimelineLane = {
  group: GroupRef;
  /** "India · Russia": the parties of the root body, under which lanes are gathered. */
  parties: { slug: string; shortName: string; iso: string | null }[];
  depth: number;
  sessions: SessionSummary[];
  counts: TimelineCount[];
};

/** What the timeline page shows for a window and filters. `lanesAfter` is the cursor of the next page of lanes, or null. */
export type Timeline = {
  window: TimelineWindow;
  lanes: TimelineLane[];
  /** Groups that the filters leave in but that have nothing in the window. */
  silent: GroupRef[];
  silentCount: number;
  lanesAfter: string | null;
  inView: Count;
  /** The span of everything that the filters leave: what "All" shows. Null when there is nothing. */
  extent: TimelineWindow | null;
};
