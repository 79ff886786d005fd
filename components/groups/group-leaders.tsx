import { appearanceKey, PersonName } from "@/components/directory/person-name";
import { SessionSpan } from "@/components/directory/session-point";
import { CodeBadge } from "@/components/ui/code-badge";
import type { SessionSummary } from "@/domain/session";
import { leadersBySide, type SideLeaders, type Tenure } from "@/domain/tenure";

type PartyRef = { slug: string; shortName: string; iso: string | null };

const shown = 6;

function tenureItem({ appearance, first, last, sessions }: Tenure) {
  return (
    <li key={appearanceKey(appearance)}>
      <PersonName appearance={appearance} />
      <span className="entry-under">
        <SessionSpan first={first} last={last} />
        {sessions > 1 && ` · ${sessions} sessions`}
      </span>
    </li>
  );
}

function Side({ side: { party, tenures } }: { side: SideLeaders }) {
  return (
    <section className="side">
      <h3 className="side-title">
        {party ? party.shortName : "Side not stated"} {party?.iso && <CodeBadge party={party} />}
      </h3>
      <ul className="tenures">{tenures.slice(0, shown).map(tenureItem)}</ul>
      {tenures.length > shown && (
        <details>
          <summary className="action-link">{tenures.length - shown} before them</summary>
          <ul className="tenures">{tenures.slice(shown).map(tenureItem)}</ul>
        </details>
      )}
    </section>
  );
}

/** Who has led each side, from which session to which; nothing when nobody is named. */
export function GroupLeaders({ sessions, parties }: { sessions: SessionSummary[]; parties: PartyRef[] }) {
  const sides = leadersBySide(sessions, parties);
  if (sides.length === 0) return null;
  return (
    <section className="entry-part">
      <h2 className="section-title">Who has led each side</h2>
      <div className="sides">
        {sides.map((side) => (
          <Side key={side.party?.slug ?? ""} side={side} />
        ))}
      </div>
    </section>
  );
}
