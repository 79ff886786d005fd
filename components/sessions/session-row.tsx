import { StatusBadge } from "@/components/ui/status-badge";
import { formatPartialDate } from "@/domain/date-text";
import { phaseText } from "@/domain/phase";
import type { SessionSummary } from "@/domain/session";
import { shortSessionTitle } from "@/domain/session-title";
import { leaderList } from "./leader-list";
import { markedText } from "./marked-text";
import { placeText } from "./place-text";

/** What the short title leaves out: the full name where it has an acronym, else the body above. */
function contextText({ name, path }: SessionSummary["group"], title: string): string | null {
  if (!title.includes(name)) return name;
  const parent = path.at(-2);
  return parent ? (parent.acronym ?? parent.name) : null;
}

/** One row of the list. It is repeated, so it calls plain functions where it could nest components. */
export function SessionRow({ row, query }: { row: SessionSummary; query: string | null }) {
  const { slug, date, place, status, phase } = row;
  const title = shortSessionTitle(row);
  const context = contextText(row.group, title);
  return (
    <tr>
      <td className={date ? "list-date" : "list-date muted"}>
        {date ? formatPartialDate(date) : "not known"}
      </td>
      <td className="list-title">
        <a href={`/sessions/${slug}`}>{markedText(title, query)}</a>
        {context && <span className="list-under">{markedText(context, query)}</span>}
      </td>
      <td className="list-place">
        {place ? (
          <a href={`/venues/${place.slug}`}>{markedText(placeText(place), query)}</a>
        ) : (
          <span className="muted">place open</span>
        )}
      </td>
      <td className="list-leaders">{leaderList(row.leaders, query)}</td>
      <td className="list-status">
        {StatusBadge({ status })}
        {(phase === "now" || phase === "overdue") && (
          <span className="list-phase">{phaseText(phase, row)}</span>
        )}
      </td>
    </tr>
  );
}
