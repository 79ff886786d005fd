import type { ReactNode } from "react";
import { SessionTable } from "@/components/sessions/session-table";
import type { Count } from "@/domain/facet";
import { countSessionsText } from "@/domain/filter-sentence";
import type { SessionSummary } from "@/domain/session";
import { type SessionFilters, sessionsHref } from "@/domain/session-filters";
import type { Venue } from "@/domain/venue";

type Props = {
  venue: Venue;
  rows: SessionSummary[];
  count: Count;
  own: Count;
  filters: SessionFilters;
  today: string;
  subscribe: ReactNode;
};

function ofWhich(all: Count, own: Count): string {
  const rest = all.count - own.count;
  if (all.atLeast || rest === 0) return "";
  if (own.count === 0) return ", all of them in known buildings";
  return `, ${own.count} of them known only to the city`;
}

/** The sessions at a place, upcoming ones on top; for a city, those in its buildings too. */
export function VenueSessions({ venue, rows, count, own, filters, today, subscribe }: Props) {
  const isCity = venue.name === null && venue.city !== null;
  return (
    <section className="entry-part entry-sessions">
      <h2 className="section-title">Sessions</h2>
      {subscribe}
      {rows.length === 0 ? (
        <p className="muted">No session is known to have been held or planned here.</p>
      ) : (
        <>
          <p>
            <b>{countSessionsText(count)}</b> {isCity ? `in ${venue.city}` : "here"}
            {isCity && ofWhich(count, own)}, newest first.
          </p>
          <SessionTable rows={rows} sort="-date" today={today} caption="Sessions at this place" />
        </>
      )}
      {count.count > rows.length && (
        <p>
          <a className="action-link" href={sessionsHref(filters)}>
            All of them
          </a>
        </p>
      )}
    </section>
  );
}
