import type { CitationDraft } from "./citation-form";
import type { FieldError } from "./command-outcome";
import type { Question } from "./form-part";
import type { Editing } from "./session-form-state";

/** Everything that the form for a source of a session shows, as it stands after an answer of the server. */
export type CitationFormState = {
  editing: Editing;
  /** Where the entry that is changed stands among the citations of the version that was opened; null to add one. */
  at: number | null;
  draft: CitationDraft;
  errors: FieldError[];
  questions: Question[];
  /** Counts the answers of the server: fields are built anew for each. */
  stamp: number;
  /** The id of what should have the focus now; null leaves it to the browser. */
  focus: string | null;
};
