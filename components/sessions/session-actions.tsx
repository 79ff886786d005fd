import { LinkButton } from "@/components/ui/button";
import { eventDate, eventDays } from "@/domain/event-date";
import type { Session } from "@/domain/session";
import { timelineHref } from "@/domain/session-timeline";
import { PrintButton } from "./print-button";

type Props = {
  session: Session;
  /** When it was planned for before, if it was. */
  formerDate: string | null;
  mayWrite: boolean;
};

/** What can be done from a session's page. One without a date stands on no timeline, one without a day in no calendar. */
export function SessionActions({ session, formerDate, mayWrite }: Props) {
  const timeline = timelineHref(session);
  const hasEvent = eventDays(eventDate(session, formerDate)) !== null;
  return (
    <p className="session-actions chips no-print">
      {timeline && <LinkButton href={timeline}>Show on timeline</LinkButton>}
      {hasEvent && (
        <LinkButton href={`/sessions/${session.slug}/calendar.ics`} download>
          Add to calendar
        </LinkButton>
      )}
      {mayWrite && <LinkButton href={`/sessions/${session.slug}/edit`}>Change</LinkButton>}
      <LinkButton href={`/sessions/${session.slug}/history`}>History</LinkButton>
      <LinkButton href={`/sessions/${session.slug}/cite`}>Cite</LinkButton>
      <LinkButton href={`/sessions/new?group=${session.group.slug}`}>Add the next session</LinkButton>
      <PrintButton />
    </p>
  );
}
