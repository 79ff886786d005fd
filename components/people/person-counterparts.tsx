import { appearanceKey, PersonName } from "@/components/directory/person-name";
import { SessionSpan } from "@/components/directory/session-point";
import { CodeBadge } from "@/components/ui/code-badge";
import { type Counterpart, counterpartsOf } from "@/domain/counterpart";
import type { SessionSummary } from "@/domain/session";

const shown = 12;

function counterpartItem({ appearance, first, last, sessions, groups }: Counterpart) {
  const { party } = appearance;
  return (
    <li key={appearanceKey(appearance)}>
      <PersonName appearance={appearance} /> {party && <CodeBadge party={party} />}
      <span className="entry-under">
        {groups.map((group) => group.name).join("; ")}: <SessionSpan first={first} last={last} />
        {sessions > 1 && ` · ${sessions} sessions`}
      </span>
    </li>
  );
}

/** Whom somebody has faced across the table, and since when; nothing when nobody is named on another side. */
export function PersonCounterparts({ slug, sessions }: { slug: string; sessions: SessionSummary[] }) {
  const faced = counterpartsOf(slug, sessions);
  if (faced.length === 0) return null;
  return (
    <section className="entry-part">
      <h2 className="section-title">Whom they faced</h2>
      <ul className="tenures">{faced.slice(0, shown).map(counterpartItem)}</ul>
      {faced.length > shown && (
        <details>
          <summary className="action-link">{faced.length - shown} before them</summary>
          <ul className="tenures">{faced.slice(shown).map(counterpartItem)}</ul>
        </details>
      )}
    </section>
  );
}
