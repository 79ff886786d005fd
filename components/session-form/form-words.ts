import type { SessionFormState } from "@/domain/session-form-state";

/** What a field needs to know of its form. */
export type FieldState = Pick<SessionFormState, "errors" | "questions" | "focus">;

/** The sentence that stands at a field, or null. */
export function errorOf({ errors }: FieldState, field: string): string | null {
  return errors.find((error) => error.field === field)?.message ?? null;
}

/** "in person" as a choice in a list: "In person". */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Moves the focus where no script does: browsers honour the attribute on any element that the page arrives with. */
export function attention({ focus }: FieldState, id: string): { autoFocus?: true } {
  return focus === id ? { autoFocus: true } : {};
}
