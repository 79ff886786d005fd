import type { TimelineLane, TimelineWindow } from "./timeline";
import { laneName, partiesName } from "./timeline-lane-name";
import { type LaneLayout, laneLayout } from "./timeline-layout";

/** A row of the picture, from top to bottom: the heading of a pair of parties, or a lane under it with what it shows. */
export type TimelineRow =
  | { kind: "heading"; text: string }
  | { kind: "lane"; lane: TimelineLane; name: string; layout: LaneLayout };

/** The rows of lanes that are in order already: a heading wherever the parties change, then the lanes. [] without lanes. */
export function timelineRows(lanes: readonly TimelineLane[], window: TimelineWindow): TimelineRow[] {
  const rows: TimelineRow[] = [];
  let heading: string | null = null;
  for (const lane of lanes) {
    const text = partiesName(lane.parties);
    if (text !== heading) rows.push({ kind: "heading", text });
    heading = text;
    const name = laneName(lane.group.name, lane.parties);
    rows.push({ kind: "lane", lane, name, layout: laneLayout(lane, window) });
  }
  return rows;
}
