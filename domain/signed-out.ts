/** The field at which a form is told that nobody is signed in; no form has one of this name. */
export const signInField = "sign-in";

/** What it is told then: nothing that was typed is lost by signing in. */
export const signInSentence =
  "You are not signed in, or not any more. Sign in in a new tab, then save again: what you wrote stays here.";

/** Where one signs in beside a form that is half filled in. */
export const signInBesideForm = "/sign-in?for=form";

/** Where what is wrong with a field is mended, if not at the field. */
export function signInHref(field: string): string | undefined {
  return field === signInField ? signInBesideForm : undefined;
}
