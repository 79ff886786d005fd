import { countSessionsText } from "@/domain/filter-sentence";
import { type MeetingPlace, meetingPlaces } from "@/domain/meeting-place";
import { inSeriesOrder } from "@/domain/series-order";
import type { SessionSummary } from "@/domain/session";
import { noFilters, sessionsHref } from "@/domain/session-filters";
import { sessionTitle } from "@/domain/session-title";

const columns = 12;
/** A phone has room for the latest eight. */
const columnsOnPhone = 8;

const yearOf = ({ date }: SessionSummary) => date?.match(/\d{4}(?!.*\d{4})/)?.[0] ?? "–";

function placeHref({ place }: MeetingPlace, group: string): string {
  if (place.city === null) return `/venues/${place.slug}`;
  const country = place.country === null ? [] : [place.country];
  return sessionsHref({ ...noFilters, group: [group], city: [place.city], country });
}

/** The class of a column that a phone leaves out. */
function columnClass(position: number, latest: SessionSummary[]): string | undefined {
  return position < latest.length - columnsOnPhone ? "place-early" : undefined;
}

function placeRow(found: MeetingPlace, latest: SessionSummary[], group: string) {
  return (
    <tr key={`${found.place.country} ${found.name}`}>
      <th scope="row" className="place-city">
        <a href={placeHref(found, group)}>{found.name}</a>
        <small>{countSessionsText({ count: found.sessions.length, atLeast: false })}</small>
      </th>
      {latest.map((session, position) => (
        <td key={session.id} className={columnClass(position, latest)}>
          {found.sessions.includes(session) && (
            <a className="place-mark" href={`/sessions/${session.slug}`} aria-label={sessionTitle(session)}>
              {session.ordinal ?? "•"}
            </a>
          )}
        </td>
      ))}
    </tr>
  );
}

/** Where the body met: each city with its sessions, the latest of them in order, so that alternation shows. */
export function GroupPlaces({ sessions, group }: { sessions: SessionSummary[]; group: string }) {
  const places = meetingPlaces(sessions);
  if (places.length === 0) return null;
  const latest = inSeriesOrder(places.flatMap((place) => place.sessions)).slice(-columns);
  const isLate = ({ sessions: there }: MeetingPlace) => there.some((session) => latest.includes(session));
  const rest = places.filter((place) => !isLate(place));
  return (
    <section className="entry-part">
      <h2 className="section-title">Where it met</h2>
      <table className="places">
        <thead>
          <tr className="place-years">
            <th scope="col">
              <span className="sr-only">City</span>
            </th>
            {latest.map((session, position) => (
              <th key={session.id} scope="col" className={columnClass(position, latest)}>
                {yearOf(session)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{places.filter(isLate).map((place) => placeRow(place, latest, group))}</tbody>
      </table>
      {rest.length > 0 && (
        <p className="muted small">
          Earlier: {rest.map(({ name, sessions: there }) => `${name} (${there.length})`).join(", ")}.
        </p>
      )}
    </section>
  );
}
