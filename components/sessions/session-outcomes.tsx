import { formatPartialDate } from "@/domain/date-text";
import type { SessionOutcome } from "@/domain/outcome";
import type { Session } from "@/domain/session";
import type { SourceList } from "@/domain/source-list";
import { sentenceCase } from "./sentence-case";
import { SourceMarks } from "./source-marks";

/** How far it has come; of what has no date and is not to be done later, nobody expects to hear more. */
function completionText({ type, due, completion }: SessionOutcome): string | null {
  if (completion !== "no evidence") return `completion: ${completion}`;
  return due !== null || type === "activity" || type === "next meeting" ? "no evidence of completion" : null;
}

function partyName(slug: string, { parties, appearances }: Session): string {
  const known = [...parties, ...appearances.flatMap(({ party }) => party ?? [])];
  return known.find((party) => party.slug === slug)?.shortName ?? sentenceCase(slug.replaceAll("-", " "));
}

function outcomeFacts(outcome: SessionOutcome, session: Session): string {
  const { type, owners, due } = outcome;
  const names = owners.map((slug) => partyName(slug, session));
  return [
    type !== "other" && type,
    names.length > 0 && `for ${names.join(" and ")}`,
    due && `due ${formatPartialDate(due)}`,
    completionText(outcome),
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
