import type { ReactNode } from "react";
import { SessionTable } from "@/components/sessions/session-table";
import { countSessionsText } from "@/domain/filter-sentence";
import type { GroupProfile } from "@/domain/group-profile";
import { noFilters, sessionsHref } from "@/domain/session-filters";
import { MissingNumbers } from "./missing-numbers";

type Props = { profile: GroupProfile; group: string; today: string; subscribe: ReactNode };

const shown = 100;

/** The body's own sessions, upcoming ones on top, and the numbers that none of them bears. */
export function GroupSessions({ profile: { sessions, total }, group, today, subscribe }: Props) {
  return (
    <section className="entry-part entry-own-sessions">
      <h2 className="section-title">Sessions</h2>
      {subscribe}
      {total === 0 ? (
        <p className="muted">No session of this body itself is in the register.</p>
      ) : (
        <>
          <p>
            <b>{countSessionsText({ count: total, atLeast: false })}</b> of this body itself, newest first.
          </p>
          {total <= sessions.length && <MissingNumbers sessions={sessions} />}
          <SessionTable
            rows={sessions.slice(0, shown)}
            sort="-date"
            today={today}
            caption="Sessions of this body"
          />
        </>
      )}
      {total > shown && (
        <p>
          <a className="action-link" href={sessionsHref({ ...noFilters, group: [group] })}>
            All of them, sub-groups included
          </a>
        </p>
      )}
    </section>
  );
}
