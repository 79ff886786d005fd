import { formatPartialDate } from "@/domain/date-text";
import type { NextMeeting } from "@/domain/group-profile";
import { intervalSoFar, intervalWords } from "@/domain/interval-words";
import { openPromiseText, promiseOf } from "@/domain/meeting-promise";
import { type MeetingState, meetingState } from "@/domain/meeting-state";
import { formatOrdinal } from "@/domain/ordinal";
import { placeText } from "@/domain/place-text";
import type { SessionSummary } from "@/domain/session";

function SessionLine({ session }: { session: SessionSummary }) {
  const { slug, ordinal, date, place } = session;
  const number = ordinal === null ? "" : `${formatOrdinal(ordinal)}, `;
  return (
    <>
      <a href={`/sessions/${slug}`}>
        {number}
        {date ? formatPartialDate(date) : "date not known"}
      </a>
      {place && `, ${placeText(place)}`}
    </>
  );
}

function Last({ state: { last, lastDated }, today }: { state: MeetingState; today: string }) {
  if (!last) return <dd className="muted">No session is known to have been held.</dd>;
  const isPast = last.date && intervalSoFar(last.date, today) !== null;
  const since = isPast && last.date && `${intervalWords(last.date, today)} ago`;
  return (
    <dd>
      <SessionLine session={last} />
      {since && <span className="muted"> ({since})</span>}
      {!last.date && lastDated && (
        <span className="entry-under">
          The latest whose date is known: <SessionLine session={lastDated} />
        </span>
      )}
    </dd>
  );
}

/** What the last session promised of the next one, which nobody has planned yet. */
function Promised({ meetings, today }: { meetings: NextMeeting[]; today: string }) {
  const open = meetings.find(
    ({ following, outcome }) => following === null && outcome.completion !== "withdrawn",
  );
  if (!open) return null;
  const { session, outcome, owners } = open;
  const promise = promiseOf(outcome, owners, session.ordinal);
  return (
    <>
      {" "}
      It was {openPromiseText(promise, today)}
      {session.ordinal !== null && ` at the ${formatOrdinal(session.ordinal)}`}.
    </>
  );
}

type Props = { sessions: SessionSummary[]; nextMeetings: NextMeeting[]; today: string };

/** When the body last met, when it meets next or what was promised of that, and which plans passed unheard of. */
export function GroupState({ sessions, nextMeetings, today }: Props) {
  const state = meetingState(sessions);
  const { next, overdue } = state;
  return (
    <dl className="entry-state">
      <dt>Last met</dt>
      <Last state={state} today={today} />
      <dt>Next</dt>
      <dd>
        {next ? (
          <>
            <SessionLine session={next} /> <span className="muted">({next.status})</span>
          </>
        ) : (
          <span className="muted">
            No session is planned, as far as the register knows.
            <Promised meetings={nextMeetings} today={today} />
          </span>
        )}
      </dd>
      {overdue.length > 0 && (
        <>
          <dt>Overdue</dt>
          {overdue.map((session) => (
            <dd key={session.id}>
              <SessionLine session={session} />{" "}
              <span className="muted">({session.status}; no source says that it met)</span>
            </dd>
          ))}
        </>
      )}
    </dl>
  );
}
