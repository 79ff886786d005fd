import type { CSSProperties } from "react";
import { formatShortDate } from "@/domain/date-text";
import type { TimelineTick } from "@/domain/timeline-ruler";

type Props = { ticks: TimelineTick[]; today: string; todayPlace: number | null };

const at = (percent: number): CSSProperties => ({ left: `${Number(percent.toFixed(3))}%` });

function todaySide(place: number): string {
  return place < 8
    ? "timeline-today-name from-start"
    : place > 92
      ? "timeline-today-name from-end"
      : "timeline-today-name";
}

/** The years and months above the lanes, which stay in sight. A screen reader hears the dates of the sessions instead. */
export function TimelineRuler({ ticks, today, todayPlace }: Props) {
  return (
    <div className="timeline-ruler" aria-hidden="true">
      <div className="timeline-scale">
        <div className="timeline-moving">
          {ticks.map(({ left, major, label }) => (
            <span key={`${left} ${major}`} className={major ? "tick major" : "tick"} style={at(left)}>
              {label}
            </span>
          ))}
          {todayPlace !== null && (
            <span className={todaySide(todayPlace)} style={at(todayPlace)}>
              today, {formatShortDate(today)}
            </span>
          )}
        </div>
      </div>
    </div>
  );
}

/** The same divisions as lines behind the marks, and the line of today. */
export function TimelineLines({ ticks, todayPlace }: Omit<Props, "today">) {
  return (
    <div className="timeline-moving timeline-lines" aria-hidden="true">
      {ticks
        .filter(({ major, left }) => major && left > 0)
        .map(({ left }) => (
          <i key={left} style={at(left)} />
        ))}
      {todayPlace !== null && <i className="timeline-today" style={at(todayPlace)} />}
    </div>
  );
}
