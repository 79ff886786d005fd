import type { ButtonAction } from "@/components/ui/action-form";
import { type PlanHistory, statusChange } from "@/domain/former-date";
import { isolated } from "@/domain/isolated-text";
import type { Session } from "@/domain/session";
import { sessionTitle } from "@/domain/session-title";
import type { SourceList } from "@/domain/source-list";
import { FormerDates } from "./former-dates";
import { RemovedMark } from "./removed-mark";
import { SessionActions } from "./session-actions";
import { SessionFacts } from "./session-facts";
import { SessionMoves } from "./session-moves";
import { SourceMarks } from "./source-marks";
import { StatusChangeNote } from "./status-change-note";

type Props = {
  session: Session;
  list: SourceList;
  plans: PlanHistory;
  /** What moves a session on in its life; null for whoever may only read. */
  move: ButtonAction | null;
};

/** The bodies above, the title, the facts in a line and what can be done next. */
export function SessionHeading({ session, list, plans, move }: Props) {
  const { group, parties, ordinalBasis } = session;
  const change = statusChange(session, plans);
  return (
    <header className="session-heading">
      <nav className="crumbs" aria-label="Bodies">
        <ol>
          {parties.length > 0 && (
            <li>
              {parties.map(({ slug, shortName }, at) => (
                <span key={slug}>
                  {at > 0 && " · "}
                  {isolated(shortName)}
                  <RemovedMark session={session} kind="party" slug={slug} />
                </span>
              ))}
            </li>
          )}
          {group.path.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/groups/${slug}`}>{name}</a>
              <RemovedMark session={session} kind="group" slug={slug} />
            </li>
          ))}
        </ol>
      </nav>
      <h1 className="page-title">
        {sessionTitle(session)}
        <SourceMarks list={list} field="ordinal" />
      </h1>
      <SessionFacts session={session} list={list} />
      {change && <StatusChangeNote status={session.status} change={change} />}
      <FormerDates dates={plans.formerDates.filter(({ planned }) => planned !== change?.planned)} />
      {ordinalBasis === "inferred" && (
        <p className="muted small">Its number is inferred; no source states it.</p>
      )}
      {move && <SessionMoves session={session} action={move} />}
      <SessionActions
        session={session}
        formerDate={plans.formerDates[0]?.planned ?? null}
        mayWrite={move !== null}
      />
    </header>
  );
}
