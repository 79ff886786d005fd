import type { ComponentProps } from "react";
import { SessionDate } from "@/components/sessions/session-date";
import { type ReviewQuery, reviewHref } from "@/domain/review-query";
import { sessionTitle } from "@/domain/session-title";
import { weaknessWords } from "@/domain/weakness";
import { WeakReasons } from "./weak-reasons";

type Props = { rows: ComponentProps<typeof WeakReasons>[]; next: string | null; query: ReviewQuery };

/** Stands where no session is left of the kind that was asked for, or on this page. */
function NothingWeak({ query: { kind, after } }: Pick<Props, "query">) {
  if (kind === null && after === null) return <p>Nothing is left to be proved here.</p>;
  return (
    <p>
      {after === null && kind
        ? `No session is left of this kind: ${weaknessWords(kind)}.`
        : "Nothing further."}{" "}
      <a href={reviewHref({ kind: after === null ? null : kind })}>
        {after === null ? "Show all kinds" : "Back to the first page"}
      </a>
    </p>
  );
}

/** The poorly proved sessions, each with what is weak about it and the way to mend it. */
export function WeakList({ rows, next, query }: Props) {
  if (rows.length === 0) return <NothingWeak query={query} />;
  return (
    <>
      <table className="directory weak-sessions">
        <caption className="sr-only">Sessions to be proved, worst first</caption>
        <thead>
          <tr>
            <th scope="col">Session</th>
            <th scope="col">Date</th>
            <th scope="col">What is weak</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.session.id}>
              <th scope="row">
                <a href={`/sessions/${row.session.slug}`}>{sessionTitle(row.session)}</a>
              </th>
              <td>
                {row.session.date ? (
                  <SessionDate session={row.session} />
                ) : (
                  <span className="muted">not known</span>
                )}
              </td>
              <td>
                <WeakReasons {...row} />
                <a
                  className="action-link small"
                  href={`/sessions/${row.session.slug}/edit/sources`}
                  aria-label={`Sources of the ${sessionTitle(row.session)}`}
                >
                  Sources
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {next !== null && <a href={reviewHref({ kind: query.kind, after: next })}>Further sessions</a>}
    </>
  );
}
