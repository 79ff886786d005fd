import type { FieldError } from "./command-outcome";
import type { Question } from "./form-part";
import type { PlainKind } from "./record-form-fields";
import type { RecordValues } from "./record-values";
import type { Editing } from "./session-form-state";

/** Everything that a record's form shows, as it stands after an answer of the server. */
export type RecordFormState = {
  kind: PlainKind;
  editing: Editing;
  values: RecordValues;
  changeNote: string;
  errors: FieldError[];
  questions: Question[];
  /** Counts the answers of the server: fields are built anew for each. */
  stamp: number;
  /** The id of what should have the focus now; null leaves it to the browser. */
  focus: string | null;
};
