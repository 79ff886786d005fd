import { RecordLinks } from "@/components/records/record-links";
import { LinkButton } from "@/components/ui/button";
import type { Group } from "@/domain/group";
import { isolated } from "@/domain/isolated-text";
import { noFilters, sessionsHref } from "@/domain/session-filters";

const rotationWords: Record<Group["rotation"], string | null> = {
  alternating: "hosts alternate",
  fixed: "always in the same place",
  rotating: "hosts rotate",
  unknown: null,
};

function cadenceWords(months: number | null): string | null {
  if (months === null) return null;
  if (months % 12 !== 0) return months === 1 ? "due every month" : `due every ${months} months`;
  return months === 12 ? "due every year" : `due every ${months / 12} years`;
}

/** The bodies above, the name, what kind of body it is, and what can be done next. */
export function GroupHeading({ group, hasSubGroups }: { group: Group; hasSubGroups: boolean }) {
  const { slug, name, acronym, kind, status, path, parties, cadenceMonths, rotation } = group;
  const facts = [
    kind === "other" ? null : kind[0]?.toUpperCase() + kind.slice(1),
    status === "unknown" ? null : status,
    cadenceWords(cadenceMonths),
    rotationWords[rotation],
  ].filter(Boolean);
  const filters = { ...noFilters, group: [slug] };
  return (
    <header className="entry-heading">
      <nav className="crumbs" aria-label="Bodies above">
        <ol>
          {parties.length > 0 && <li>{parties.map(({ shortName }) => isolated(shortName)).join(" · ")}</li>}
          {path.slice(0, -1).map((above) => (
            <li key={above.slug}>
              <a href={`/groups/${above.slug}`}>{above.name}</a>
            </li>
          ))}
        </ol>
      </nav>
      <h1 className="page-title">
        <bdi>{name}</bdi> {acronym && <span className="entry-acronym">{acronym}</span>}
      </h1>
      {facts.length > 0 && <p className="entry-facts-line">{facts.join(" · ")}</p>}
      <p className="chips entry-actions no-print">
        <LinkButton tone="primary" href={`/sessions/new?group=${slug}`}>
          Add the next session
        </LinkButton>
        <LinkButton href={sessionsHref(filters)}>
          {hasSubGroups ? "All sessions, sub-groups included" : "In the list of sessions"}
        </LinkButton>
        <LinkButton href={sessionsHref(filters, "/")}>On the timeline</LinkButton>
        <RecordLinks kind="group" slug={slug} isMergeable />
      </p>
    </header>
  );
}
