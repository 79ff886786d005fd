import type { FieldError } from "./command-outcome";
import type { NamedChoice } from "./name-resolution";
import { cleanLine } from "./plain-text";

/** One answer to a question; `value` is posted as the pick of the field, "new" to add what was typed. */
export type Answer = { value: string; label: string; hint: string | null };

/** A question about what was typed in a field, to be answered by choosing one of the answers. */
export type Question = { field: string; legend: string; answers: Answer[] };

/** A part of a form, read: its value (null where it is empty or wrong), what is wrong with it and what must be asked. */
export type FormPart<T> = { value: T; errors: FieldError[]; questions: Question[] };

/** A part that is as it should be. */
export function sound<T>(value: T): FormPart<T> {
  return { value, errors: [], questions: [] };
}

/** A part that is wrong for one reason. */
export function wrong(field: string, message: string, question?: Omit<Question, "field">): FormPart<null> {
  return {
    value: null,
    errors: [{ field, message }],
    questions: question ? [{ field, ...question }] : [],
  };
}

/**
 * Text in typographic quotation marks, cut after 60 characters, without the bidi controls that would turn the rest of the
 * sentence about.
 */
export function quoted(text: string): string {
  const characters = [...cleanLine(text)];
  return `“${characters.length > 60 ? `${characters.slice(0, 59).join("").trimEnd()}…` : characters.join("")}”`;
}

/** The answers that are records, then one that adds what was typed. */
export function answersOf(choices: NamedChoice[], adding: string): Answer[] {
  const records = choices.map(({ slug, label, hint }) => ({ value: slug, label, hint }));
  return [...records, { value: "new", label: adding, hint: null }];
}
