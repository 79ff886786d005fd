/** What sort of thing was agreed. */
export const outcomeTypes = ["decision", "document", "activity", "next meeting", "other"] as const;
export type OutcomeType = (typeof outcomeTypes)[number];

/** How far an outcome has come, as far as anybody shows. */
export const completions = [
  "no evidence",
  "not started",
  "limited",
  "substantial",
  "complete",
  "withdrawn",
] as const;
export type Completion = (typeof completions)[number];

/**
 * Something agreed at a session. `owners` are party slugs; `due` is a partial date, of a next meeting the date promised, and
 * `place` where. `evidence` shows the completion, in words or by a source's slug; `carriedFrom` is the id of the same outcome
 * at an earlier session.
 */
export type SessionOutcome = {
  id: string;
  type: OutcomeType;
  text: string;
  owners: string[];
  due: string | null;
  place: string | null;
  completion: Completion;
  evidence: string | null;
  evidenceSource: string | null;
  carriedFrom: string | null;
};

type Shown = { completion: string; evidence: string | null; evidenceSource: unknown };

/** Whether it is said to be complete and nothing shows it, neither words nor a source. */
export function isUnproved({ completion, evidence, evidenceSource }: Shown): boolean {
  return completion === "complete" && !evidence && !evidenceSource;
}

/** How far it has come, in words, with whether nothing shows that it is complete: "limited", "complete, no evidence". */
export function completionWords(outcome: Shown): string {
  return isUnproved(outcome) ? "complete, no evidence" : outcome.completion;
}
