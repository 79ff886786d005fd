import { formatPartialDate } from "@/domain/date-text";
import type { SessionOutcome } from "@/domain/outcome";
import type { Session } from "@/domain/session";
import type { SourceList } from "@/domain/source-list";
import { SourceMarks } from "./source-marks";

function outcomeFacts({ type, owners, due, completion }: SessionOutcome, { parties }: Session): string {
  const names = owners.map((slug) => parties.find((party) => party.slug === slug)?.shortName ?? slug);
  return [
    type !== "other" && type,
    names.length > 0 && `for ${names.join(" and ")}`,
    due && `due ${formatPartialDate(due)}`,
    completion === "no evidence" ? "no evidence yet that it was done" : `completion: ${completion}`,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** What was agreed, with what became of it; nothing when no outcome is known. */
export function SessionOutcomes({ session, list }: { session: Session; list: SourceList }) {
  if (session.outcomes.length === 0) return null;
  return (
    <section className="session-part">
      <h2 className="section-title">
        Agreed
        <SourceMarks list={list} field="outcomes" />
      </h2>
      <ul className="outcomes">
        {session.outcomes.map((outcome) => (
          <li key={outcome.id}>
            <span dir="auto">{outcome.text}</span>
            <span className="entry-facts">{outcomeFacts(outcome, session)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
