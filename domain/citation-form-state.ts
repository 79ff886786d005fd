import type { CitationDraft } from "./citation-form";
import type { FieldError } from "./command-outcome";

/** Everything that the form for a source of a session shows, as it stands after an answer of the server. */
export type CitationFormState = {
  slug: string;
  version: number;
  draft: CitationDraft;
  errors: FieldError[];
  questions: [];
  /** Counts the answers of the server: fields are built anew for each. */
  stamp: number;
  focus: string | null;
};
