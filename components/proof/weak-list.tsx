import { SessionDate } from "@/components/sessions/session-date";
import type { SessionSummary } from "@/domain/session";
import { sessionTitle } from "@/domain/session-title";
import { weaknessWords } from "@/domain/weakness";

type Props = { rows: { session: SessionSummary; weakness: number }[]; next: string | null };

/** The poorly proved sessions, each with what is weak about it and the way to mend it. */
export function WeakList({ rows, next }: Props) {
  if (rows.length === 0) return <p>Nothing is left to be proved here.</p>;
  return (
    <>
      <table className="directory">
        <caption className="sr-only">Sessions to be proved, worst first</caption>
        <thead>
          <tr>
            <th scope="col">Session</th>
            <th scope="col">Date</th>
            <th scope="col">What is weak</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ session, weakness }) => (
            <tr key={session.id}>
              <th scope="row">
                <a href={`/sessions/${session.slug}`}>{sessionTitle(session)}</a>
              </th>
              <td>
                {session.date ? <SessionDate session={session} /> : <span className="muted">not known</span>}
              </td>
              <td>
                {weaknessWords(weakness).join(", ")}{" "}
                <a
                  className="action-link small"
                  href={`/sessions/${session.slug}/edit/sources`}
                  aria-label={`Sources of the ${sessionTitle(session)}`}
                >
                  Sources
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {next !== null && <a href={`/review?after=${next}`}>Further sessions</a>}
    </>
  );
}
