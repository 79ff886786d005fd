import { leaderList } from "@/components/sessions/leader-list";
import { SessionDate } from "@/components/sessions/session-date";
import { missingPlaceText } from "@/domain/missing-place";
import { placeText } from "@/domain/place-text";
import type { PersonSession } from "@/domain/posts-held";
import { removedGroupText, removedText } from "@/domain/removed-words";
import { shortSessionTitle } from "@/domain/session-title";

const Gone = ({ words }: { words: string }) => words && <span className="removed-mark">{words}</span>;

function sessionRow({ session, appearance }: PersonSession, slug: string) {
  const { date, place, status } = session;
  const others = session.leaders.filter(({ person }) => person?.slug !== slug);
  return (
    <tr key={`${session.id} ${appearance.role}`}>
      <td className="list-date">
        {date ? <SessionDate session={session} /> : <span className="muted">not known</span>}
      </td>
      <td className="list-title">
        <a href={`/sessions/${session.slug}`}>{shortSessionTitle(session)}</a>
        <Gone words={removedGroupText(session.group)} />
        {status !== "held" && <span className="muted"> ({status})</span>}
      </td>
      <td className="list-place">
        {place ? (
          <>
            <a href={`/venues/${place.slug}`}>{placeText(place)}</a>
            <Gone words={removedText(place)} />
          </>
        ) : (
          <span className="muted">{missingPlaceText(session)}</span>
        )}
      </td>
      <td className="list-leaders">
        {others.length > 0 ? leaderList(others, null) : <span className="muted">nobody named</span>}
      </td>
      <td className="list-status">{appearance.role}</td>
    </tr>
  );
}

/** The sessions of one person, newest first, with the role they had and who else led. */
export function PersonSessionTable({ sessions, slug }: { sessions: PersonSession[]; slug: string }) {
  return (
    <table className="list list-of-person">
      <caption className="sr-only">Sessions of this person</caption>
      <thead>
        <tr>
          <th scope="col">Dates</th>
          <th scope="col">Session</th>
          <th scope="col">Place</th>
          <th scope="col">Others who led</th>
          <th scope="col">Role</th>
        </tr>
      </thead>
      <tbody>{sessions.map((each) => sessionRow(each, slug))}</tbody>
    </table>
  );
}
