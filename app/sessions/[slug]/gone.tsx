import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatPartialDate } from "@/domain/date-text";
import type { Session } from "@/domain/session";
import { sessionTitle } from "@/domain/session-title";

/** The tombstone of a deleted session: it says what stood here and since when it does not. */
export function Gone({ session, deletedAt }: { session: Session; deletedAt: string }) {
  return (
    <EmptyState heading="h1" title="This session was deleted">
      <p>
        “{sessionTitle(session)}” was taken out of the register on {formatPartialDate(deletedAt.slice(0, 10))}
        . Its history is kept.
      </p>
      <p className="chips">
        <LinkButton href={`/groups/${session.group.slug}`}>Other sessions of this body</LinkButton>
        <LinkButton href="/sessions">All sessions</LinkButton>
      </p>
    </EmptyState>
  );
}
