import { RecordLinks } from "@/components/records/record-links";
import { LinkButton } from "@/components/ui/button";
import { CodeBadge } from "@/components/ui/code-badge";
import { leadingRoles } from "@/domain/appearance";
import { attendanceText } from "@/domain/attendance-text";
import type { Person } from "@/domain/person";
import type { PersonSession } from "@/domain/posts-held";
import { noFilters, sessionsHref } from "@/domain/session-filters";

/** The name, the party, how often, and the ways to all sessions on the list and the timeline. */
export function PersonHeading({ person, sessions }: { person: Person; sessions: PersonSession[] }) {
  const { slug, displayName, party } = person;
  const leads = sessions.some(({ appearance }) => leadingRoles.includes(appearance.role));
  const filters = leads ? { ...noFilters, chair: [slug] } : { ...noFilters, person: [slug] };
  return (
    <header className="entry-heading">
      <h1 className="page-title" dir="auto">
        {displayName}
      </h1>
      <p className="entry-facts-line">
        {party && (
          <>
            <a href={sessionsHref({ ...noFilters, party: [party.slug] })}>{party.shortName}</a>{" "}
            {party.iso && <CodeBadge party={party} />} ·{" "}
          </>
        )}
        {attendanceText(sessions)}
      </p>
      <p className="chips entry-actions no-print">
        <LinkButton tone="primary" href={sessionsHref(filters)}>
          {leads ? "Sessions led, as a list" : "Sessions attended, as a list"}
        </LinkButton>
        <LinkButton href={sessionsHref(filters, "/")}>On the timeline</LinkButton>
        <RecordLinks kind="person" slug={slug} isMergeable />
      </p>
    </header>
  );
}
