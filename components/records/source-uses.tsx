import { citedFieldNames } from "@/domain/cited-field-name";
import { formatPartialDate } from "@/domain/date-text";
import type { SessionSummary } from "@/domain/session";
import { sessionTitle } from "@/domain/session-title";
import type { CitedField } from "@/domain/source";

type Use = { session: SessionSummary; supports: CitedField[]; differsOn: CitedField[] };

const words = (fields: CitedField[]) => fields.map((field) => citedFieldNames[field]).join(", ");

/** The sessions that cite a source, each with what it supports there and where it differs. */
export function SourceUses({ uses }: { uses: Use[] }) {
  return (
    <section className="entry-part">
      <h2 className="section-title">Cited by</h2>
      {uses.length === 0 && <p className="muted">No session cites this source.</p>}
      <ul className="source-uses">
        {uses.map(({ session, supports, differsOn }) => (
          <li key={session.id}>
            <a href={`/sessions/${session.slug}`}>{sessionTitle(session)}</a>
            {session.date && session.ordinal !== null && `, ${formatPartialDate(session.date)}`}
            <span className="entry-facts">
              {supports.length > 0 && `Supports: ${words(supports)}.`}
              {differsOn.length > 0 && ` Differs on: ${words(differsOn)}.`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
