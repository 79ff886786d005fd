import { citedFieldNames } from "@/domain/cited-field-name";
import { citingHref } from "@/domain/citing-address";
import type { Session } from "@/domain/session";
import type { Source } from "@/domain/source";
import type { SourceList } from "@/domain/source-list";
import { countWitnesses } from "@/domain/witness";
import { SourceEntry } from "./source-entry";

/** "3 sources, 2 of them independent": wire copies of one text are one witness. */
function witnessSentence(sources: Source[]): string | null {
  const witnesses = countWitnesses(sources);
  if (sources.length < 2 || witnesses === sources.length) return null;
  return `${sources.length} sources, but ${witnesses === 1 ? "one witness" : `${witnesses} witnesses`}: copies of one text, and texts of one publisher, count once and stand in brackets.`;
}

type Props = { session: Session; list: SourceList; mayWrite: boolean };

/** The sources in the order of their numbers, each with what it supports, and the facts for which there is none. */
export function SessionSources({ session, list: { sources, unsourced }, mayWrite }: Props) {
  const witnesses = witnessSentence(sources.map(({ source }) => source));
  return (
    <section className="session-part">
      <h2 className="section-title">Sources</h2>
      {sources.length === 0 && <p className="muted">No source has been given yet.</p>}
      {witnesses && <p className="muted small">{witnesses}</p>}
      <ol className="sources">
        {sources.map((entry) => (
          <SourceEntry key={entry.number} entry={entry} session={session} />
        ))}
      </ol>
      {unsourced.length > 0 && (
        <p className="muted small" id="unsourced">
          † No source is cited for {unsourced.map((field) => citedFieldNames[field]).join(", ")}, as the
          register has {unsourced.length === 1 ? "it" : "them"} now.
          {mayWrite && (
            <span className="no-print">
              {" "}
              <a className="action-link" href={citingHref(session.slug, unsourced)}>
                Name a source for {unsourced.length === 1 ? "it" : "them"}
              </a>
            </span>
          )}
        </p>
      )}
      {mayWrite && (
        <p className="small no-print">
          <a className="action-link" href={`/sessions/${session.slug}/edit/sources`}>
            Add or change sources
          </a>
        </p>
      )}
    </section>
  );
}
