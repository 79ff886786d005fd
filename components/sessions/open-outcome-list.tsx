import { SessionPoint } from "@/components/directory/session-point";
import { formatPartialDate } from "@/domain/date-text";
import { promiseFate, promiseOf } from "@/domain/meeting-promise";
import { type AgreedOutcome, allOf, isOverdue } from "@/domain/open-outcome";
import { completionWords } from "@/domain/outcome";
import type { SessionSummary } from "@/domain/session";

type Props = {
  open: AgreedOutcome[];
  today: string;
  /** The session at which a next meeting was to be; null where there was none yet. */
  following: SessionSummary | null;
  /** The body whose page this is: sessions of others are named with theirs. */
  group: string;
};

function outcomeWords(
  { session, outcome, owners }: AgreedOutcome,
  today: string,
  following: SessionSummary | null,
) {
  const { type, due, completion } = outcome;
  const names = owners.map(({ shortName }) => shortName);
  if (type === "next meeting")
    return [promiseFate(promiseOf(outcome, owners, session.ordinal), following, today)];
  return [
    type !== "other" && type,
    names.length > 0 && `for ${allOf(names)}`,
    due && `due ${formatPartialDate(due)}`,
    isOverdue(outcome, today) && "overdue",
    completion !== "no evidence" && `completion: ${completionWords(outcome)}`,
  ].filter((word) => word !== false && word !== null && word !== "");
}

/** Outcomes that are to be done, each with the session that agreed it, its owners, its due date and whether that has passed. */
export function OpenOutcomeList({ open, today, following, group }: Props) {
  return (
    <ul className="outcomes">
      {open.map((each) => {
        const { session, outcome } = each;
        const words = outcomeWords(each, today, following);
        return (
          <li key={outcome.id}>
            <span dir="auto">{outcome.text}</span>
            <span className="entry-under">
              <SessionPoint session={session} />
              {session.group.slug !== group && `, ${session.group.acronym ?? session.group.name}`}
              {words.map((word) => ` · ${word}`).join("")}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
