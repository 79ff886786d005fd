import { formatPartialDate } from "@/domain/date-text";
import { allOf, type OutcomeLinks } from "@/domain/open-outcome";
import { completionWords, isUnproved, type SessionOutcome } from "@/domain/outcome";
import { isRemoved } from "@/domain/removed-names";
import type { Session } from "@/domain/session";
import type { SourceList } from "@/domain/source-list";
import { OutcomeEvidence } from "./outcome-evidence";
import { sentenceCase } from "./sentence-case";
import { SourceMarks } from "./source-marks";

type Props = { session: Session; list: SourceList; links: OutcomeLinks; mayWrite: boolean };

/** How far it has come; of what has no date and is not to be done later, nobody expects to hear more. */
function completionText(outcome: SessionOutcome): string | null {
  const { type, due, completion } = outcome;
  if (completion !== "no evidence") return `completion: ${completionWords(outcome)}`;
  return due !== null || type === "activity" || type === "next meeting" ? "no evidence of completion" : null;
}

function partyName(slug: string, session: Session): string {
  const known = [...session.parties, ...session.appearances.flatMap(({ party }) => party ?? [])];
  const name =
    known.find((party) => party.slug === slug)?.shortName ?? sentenceCase(slug.replaceAll("-", " "));
  return isRemoved(session, "party", slug) ? `${name} (removed)` : name;
}

function outcomeFacts(outcome: SessionOutcome, session: Session): string {
  const { type, owners, due, place } = outcome;
  const names = owners.map((slug) => partyName(slug, session));
  return [
    type !== "other" && type,
    names.length > 0 && `for ${allOf(names)}`,
    due && `due ${formatPartialDate(due)}`,
    place && `in ${place}`,
    completionText(outcome),
  ]
    .filter(Boolean)
    .join(" · ");
}

function UnprovedMark() {
  return (
    <sup className="source-marks">
      <a href="#unproved" aria-label="No evidence of completion">
        †
      </a>
    </sup>
  );
}

/** What was agreed, with what became of it and the way to change it; nothing when none is known and nobody may note any. */
export function SessionOutcomes({ session, list, links, mayWrite }: Props) {
  const isNoted = session.outcomes.length > 0;
  if (!isNoted && !mayWrite) return null;
  return (
    <section className={isNoted ? "session-part" : "session-part no-print"}>
      <h2 className="section-title">
        Agreed
        <SourceMarks list={list} field="outcomes" />
      </h2>
      {isNoted && (
        <ul className="outcomes">
          {session.outcomes.map((outcome) => (
            <li key={outcome.id}>
              <span dir="auto">{outcome.text}</span>
              <span className="entry-facts">
                {outcomeFacts(outcome, session)}
                {isUnproved(outcome) && <UnprovedMark />}
              </span>
              <OutcomeEvidence outcome={outcome} links={links} session={session} />
            </li>
          ))}
        </ul>
      )}
      {session.outcomes.some(isUnproved) && (
        <p className="muted small" id="unproved">
          † It is said to be complete, and nothing in the register shows it.
        </p>
      )}
      {mayWrite && (
        <p className="no-print">
          <a className="action-link" href={`/sessions/${session.slug}/edit/outcomes`}>
            {isNoted ? "Change what was agreed" : "Note what was agreed"}
          </a>
        </p>
      )}
    </section>
  );
}
