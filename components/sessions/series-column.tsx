import { intervalSoFar, intervalWords } from "@/domain/interval-words";
import { missingPlaceText } from "@/domain/missing-place";
import { formatNumbers } from "@/domain/number-ranges";
import { placeText } from "@/domain/place-text";
import type { Series } from "@/domain/series";
import type { Session, SessionSummary } from "@/domain/session";
import { SessionDate } from "./session-date";

function Entry({ session, here = false }: { session: SessionSummary; here?: boolean }) {
  const { slug, ordinal, status, place } = session;
  const words = <SessionDate session={session} />;
  return (
    <li className={here ? "series-entry series-here" : "series-entry"} aria-current={here || undefined}>
      <span className={`status series-number status-${status}`}>{ordinal ?? "–"}</span>
      <span>
        {here ? <b>{words}</b> : <a href={`/sessions/${slug}`}>{words}</a>}
        <span className="entry-facts">
          {place ? placeText(place) : missingPlaceText(session)}
          {status !== "held" && ` · ${status}`}
        </span>
      </span>
    </li>
  );
}

function Missing({ numbers }: { numbers: number[] }) {
  if (numbers.length === 0) return null;
  return (
    <li className="series-entry">
      <span className="status series-number series-missing">{formatNumbers(numbers)}</span>
      <span className="entry-facts">not found in any source</span>
    </li>
  );
}

function Interval({ from, to }: { from: string | null | undefined; to: string | null | undefined }) {
  return from && to ? <li className="series-interval">{intervalWords(from, to)}</li> : null;
}

/** The sessions before and after this one in its body, with the time between them and the numbers that no source shows. */
export function SeriesColumn({
  session,
  series,
  today,
}: {
  session: Session;
  series: Series;
  today: string;
}) {
  const { previous, next, missingBefore, missingAfter, total } = series;
  const soFar =
    !next && session.date && session.status === "held" ? intervalSoFar(session.date, today) : null;
  return (
    <aside className="series" aria-labelledby="series">
      <h2 className="section-title" id="series">
        In the series
      </h2>
      <ol>
        {previous && <Entry session={previous} />}
        <Interval from={previous?.date} to={session.date} />
        <Missing numbers={missingBefore} />
        <Entry session={session} here />
        <Interval from={session.date} to={next?.date} />
        <Missing numbers={missingAfter} />
        {next && <Entry session={next} />}
        {soFar && <li className="series-interval">{soFar}</li>}
      </ol>
      <p className="small no-print">
        <a className="action-link" href={`/groups/${session.group.slug}`}>
          {total === 1 ? "This body’s page" : `All ${total} sessions of this body`}
        </a>
      </p>
    </aside>
  );
}
