import type { CSSProperties } from "react";
import type { TimelineRow } from "@/domain/timeline-rows";

type Lane = Extract<TimelineRow, { kind: "lane" }>;

function size(rows: number, depth: number): CSSProperties | undefined {
  if (rows === 1 && depth === 0) return undefined;
  return { "--rows": rows, "--depth": Math.min(depth, 4) } as CSSProperties;
}

/** The name of a lane, and a way to add a session to its group. A function, not a component: there may be hundreds. */
export function timelineLane({ group, name, depth, layout }: Lane) {
  const { slug, name: whole } = group;
  return (
    <div key={slug} className="timeline-lane" style={size(layout.rows, depth)}>
      <a href={`/groups/${slug}`} title={whole} dir="auto">
        {name}
      </a>
      <a className="timeline-add" href={`/sessions/new?group=${slug}`} aria-label={`Add a session: ${whole}`}>
        +
      </a>
    </div>
  );
}
