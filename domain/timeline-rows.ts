import type { GroupRef } from "./group";
import type { TimelineLane, TimelineWindow } from "./timeline";
import { laneName, partiesName } from "./timeline-lane-name";
import { type LaneLayout, laneLayout } from "./timeline-layout";

/**
 * A row of the picture, from top to bottom: the heading of a pair of parties, or a lane under it with what it shows.
 * `depth` counts those bodies above the group that have lanes too, so that nothing is indented under nothing.
 */
export type TimelineRow =
  | { kind: "heading"; text: string }
  | { kind: "lane"; group: GroupRef; name: string; depth: number; layout: LaneLayout };

/** The rows of lanes that are in order already: a heading wherever the parties change, then the lanes. [] without lanes. */
export function timelineRows(lanes: readonly TimelineLane[], window: TimelineWindow): TimelineRow[] {
  const rows: TimelineRow[] = [];
  const shown = new Set(lanes.map(({ group }) => group.slug));
  let heading: string | null = null;
  for (const lane of lanes) {
    const text = partiesName(lane.parties);
    if (text !== heading) rows.push({ kind: "heading", text });
    heading = text;
    const { group, parties } = lane;
    const depth = group.path.filter(({ slug }) => slug !== group.slug && shown.has(slug)).length;
    rows.push({
      kind: "lane",
      group,
      name: laneName(group.name, parties),
      depth,
      layout: laneLayout(lane, window),
    });
  }
  return rows;
}
