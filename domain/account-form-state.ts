import type { FieldError } from "./command-outcome";

/** One field of a form about accounts; what is typed into a "password" is never sent back. */
export type AccountField = {
  name: string;
  label: string;
  type: "text" | "email" | "password" | "number" | "select";
  hint?: string;
  autoComplete?: string;
  options?: { value: string; label: string }[];
  initial?: string;
};

/**
 * What became of such a form: what is wrong, what was typed (no passwords), and, once it is done, the sentence that says so
 * with a text that is shown this once. `asksProof` asks whoever is signed in for the password once more. `stamp` grows with
 * every answer.
 */
export type AccountFormState = {
  errors: FieldError[];
  values: Record<string, string>;
  done: { sentence: string; once?: string } | null;
  asksProof: boolean;
  stamp: number;
};

/** A form that nobody has sent yet. */
export const untouchedAccountForm: AccountFormState = {
  errors: [],
  values: {},
  done: null,
  asksProof: false,
  stamp: 0,
};
