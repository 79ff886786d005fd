import { LinkButton } from "@/components/ui/button";
import type { Session } from "@/domain/session";
import { timelineHref } from "@/domain/session-timeline";
import { PrintButton } from "./print-button";

/** What can be done from a session's page. One without a date stands on no timeline. */
export function SessionActions({ session, mayWrite }: { session: Session; mayWrite: boolean }) {
  const timeline = timelineHref(session);
  return (
    <p className="session-actions chips no-print">
      {timeline && <LinkButton href={timeline}>Show on timeline</LinkButton>}
      {mayWrite && <LinkButton href={`/sessions/${session.slug}/edit`}>Change</LinkButton>}
      <LinkButton href={`/sessions/${session.slug}/history`}>History</LinkButton>
      <LinkButton href={`/sessions/${session.slug}/cite`}>Cite</LinkButton>
      <LinkButton href={`/sessions/new?group=${session.group.slug}`}>Add the next session</LinkButton>
      <PrintButton />
    </p>
  );
}
