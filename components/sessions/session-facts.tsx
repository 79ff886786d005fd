import { StatusBadge } from "@/components/ui/status-badge";
import { formatPartialDate } from "@/domain/date-text";
import { missingPlaceText } from "@/domain/missing-place";
import { openPhaseText } from "@/domain/phase";
import { placeText } from "@/domain/place-text";
import type { Session } from "@/domain/session";
import { noFilters, sessionsHref } from "@/domain/session-filters";
import type { SourceList } from "@/domain/source-list";
import { RemovedMark } from "./removed-mark";
import { SessionDate } from "./session-date";
import { SourceMarks } from "./source-marks";

type Props = { session: Session; list: SourceList };

function hoursText({ startTime, endTime, timeZone }: Session): string | null {
  const hours = [startTime, endTime].filter(Boolean).join("–");
  return hours && `${hours}${timeZone ? ` (${timeZone})` : ""}`;
}

function DateFact({ session, list }: Props) {
  const { planned, held, status } = session;
  // A plan says nothing of the day on which a session was held.
  const date = status === "held" ? held : session.date;
  return (
    <li>
      {date ? <SessionDate session={{ status, date }} /> : <span className="muted">date not known</span>}
      <SourceMarks list={list} field="dates" />
      {(held || status === "held") && planned && planned !== held && (
        <span className="muted">
          {" "}
          (planned for <del>{formatPartialDate(planned)}</del>)
        </span>
      )}
    </li>
  );
}

function PlaceFact({ session, list }: Props) {
  const { place } = session;
  if (!place) return <li className="muted">{missingPlaceText(session)}</li>;
  return (
    <li>
      <a href={`/venues/${place.slug}`}>{placeText(place)}</a>
      <RemovedMark session={session} kind="venue" slug={place.slug} />
      <SourceMarks list={list} field="venue" />{" "}
      <a className="aside-link" href={sessionsHref({ ...noFilters, venue: [place.slug] })}>
        all sessions here
      </a>
    </li>
  );
}

/** One line: status, date, place, host and format, each with its sources. */
export function SessionFacts({ session, list }: Props) {
  const { status, phase, host, format, jointlyWith } = session;
  const hours = hoursText(session);
  const open = openPhaseText(phase, session);
  return (
    <ul className="facts">
      <li>
        <StatusBadge status={status} />
        <SourceMarks list={list} field="status" />
        {open && <span className="muted small"> {open}</span>}
      </li>
      <DateFact session={session} list={list} />
      {hours && <li>{hours}</li>}
      <PlaceFact session={session} list={list} />
      {host && (
        <li>
          host: {host.shortName}
          <RemovedMark session={session} kind="party" slug={host.slug} />
          <SourceMarks list={list} field="host" />
        </li>
      )}
      {format !== "unknown" && (
        <li>
          {format}
          <SourceMarks list={list} field="format" />
        </li>
      )}
      {jointlyWith.map(({ slug, name }) => (
        <li key={slug}>
          jointly with <a href={`/groups/${slug}`}>{name}</a>
          <RemovedMark session={session} kind="group" slug={slug} />
        </li>
      ))}
    </ul>
  );
}
