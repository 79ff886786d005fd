import type { FieldError } from "./command-outcome";
import type { Question } from "./form-part";
import type { OutcomeDraft } from "./outcome-draft";
import type { Editing } from "./session-form-state";

type Choice = { value: string; label: string };

/** What can be chosen for an outcome: who owns it, what shows its completion (a source of its session, or of a later one of
 * the body that reports it), and which earlier one it carries on. */
export type OutcomeChoices = {
  owners: Choice[];
  sources: Choice[];
  laterSources: Choice[];
  earlier: Choice[];
};

/** Everything that the form for what a session agreed shows, as it stands after an answer of the server. */
export type OutcomesFormState = {
  editing: Editing;
  rows: OutcomeDraft[];
  changeNote: string;
  errors: FieldError[];
  questions: Question[];
  /** Counts the answers of the server: fields are built anew for each. */
  stamp: number;
  /** The id of what should have the focus now; null leaves it to the browser. */
  focus: string | null;
};
