import type { Session } from "@/domain/session";
import { sessionTitle } from "@/domain/session-title";
import type { SourceList } from "@/domain/source-list";
import { SessionActions } from "./session-actions";
import { SessionFacts } from "./session-facts";
import { SourceMarks } from "./source-marks";

/** The bodies above, the title, the facts in a line and what can be done next. */
export function SessionHeading({ session, list }: { session: Session; list: SourceList }) {
  const { group, parties, ordinalBasis } = session;
  return (
    <header className="session-heading">
      <nav className="crumbs" aria-label="Bodies">
        <ol>
          {parties.length > 0 && <li>{parties.map(({ shortName }) => shortName).join(" · ")}</li>}
          {group.path.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/groups/${slug}`}>{name}</a>
            </li>
          ))}
        </ol>
      </nav>
      <h1 className="page-title">
        {sessionTitle(session)}
        <SourceMarks list={list} field="ordinal" />
      </h1>
      <SessionFacts session={session} list={list} />
      {ordinalBasis === "inferred" && (
        <p className="muted small">Its number is inferred; no source states it.</p>
      )}
      <SessionActions session={session} />
    </header>
  );
}
