import { LinkButton } from "@/components/ui/button";
import type { Session } from "@/domain/session";
import { noFilters, sessionsHref } from "@/domain/session-filters";
import { PrintButton } from "./print-button";

/** The body's lane, a year to either side of the session so that its neighbours are seen too. */
export function timelineHref({ group, earliest, latest }: Session): string {
  const year = Number((latest ?? earliest)?.slice(0, 4));
  const around = year ? { from: String(year - 1), to: String(year + 1) } : {};
  return sessionsHref({ ...noFilters, group: [group.slug], ...around }, "/");
}

export function SessionActions({ session }: { session: Session }) {
  return (
    <p className="session-actions chips no-print">
      <LinkButton href={timelineHref(session)}>Show on timeline</LinkButton>
      <LinkButton href={`/sessions/new?group=${session.group.slug}`}>Add the next session</LinkButton>
      <PrintButton />
    </p>
  );
}
