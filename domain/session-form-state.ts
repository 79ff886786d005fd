import type { FieldConflict, FieldError } from "./command-outcome";
import type { Choices } from "./field-merge";
import type { Question } from "./form-part";
import type { MoveForm } from "./move-form";
import type { PersonDraft, SessionDraft } from "./session-draft";
import type { SuggestionText } from "./suggestion-text";

/**
 * A session of the register that the one being written may be, or (`isOrder`) whose number contradicts its date; `reason` is
 * a sentence about what they share.
 */
export type DuplicateNotice = {
  id: string;
  href: string;
  title: string;
  reason: string;
  isOrder: boolean;
};

/** How a typed date was understood, in a sentence, or why it was not. */
export type DateReading = { ok: boolean; message: string };

/**
 * What the form needs to know of the session that it changes: which version was opened, what the form then said (`opened`,
 * entries as JSON), and, once somebody else has saved, their version (`against`) with the fields on which the two collide and
 * whose value was chosen so far for which field.
 */
export type Editing = {
  slug: string;
  title: string;
  version: number;
  opened: string;
  against: number | null;
  conflicts: FieldConflict[];
  chosen: Choices;
};

/** What a form knows of a record that has just been opened, and on which nobody collided yet. */
export function openedEditing(record: Pick<Editing, "slug" | "title" | "version" | "opened">): Editing {
  return { ...record, against: null, conflicts: [], chosen: {} };
}

/** Everything that the form shows, as it stands after an answer of the server. */
export type SessionFormState = {
  /** Null for a session that is being added. */
  editing: Editing | null;
  /** The move that the form makes; null where it adds or changes a session. */
  move: MoveForm | null;
  draft: SessionDraft;
  errors: FieldError[];
  questions: Question[];
  dateReading: DateReading | null;
  suggestion: SuggestionText | null;
  duplicates: DuplicateNotice[];
  /** The parties of the chosen group, as slugs in protocol order. */
  sides: string[];
  /** What tells the chosen group apart from its namesakes; null when none is chosen. */
  groupHint: string | null;
  /** Counts the answers of the server: fields are built anew for each. */
  stamp: number;
  /** The id of what should have the focus now; null leaves it to the browser. */
  focus: string | null;
};

/** What choosing a group shows at once: its suggestion, a row for each side, and what tells it from its namesakes. */
export type NextSessionAnswer = {
  /** The slug of the group; null when what was typed is none of the register, whose sides are then those of a new one. */
  group: string | null;
  suggestion: SuggestionText | null;
  people: PersonDraft[];
  sides: string[];
  hint: string | null;
};
