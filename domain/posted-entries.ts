import { withoutInvisible } from "./invisible-text";

/**
 * What a form posted, by name and in order, without the fields that the framework adds and without characters that nobody
 * can have meant to type, so that a field that shows nothing is an empty one. Whoever calls an action by hand may
 * send anything in its place: what is no form posts nothing.
 */
export function postedEntries(form: unknown): [string, FormDataEntryValue][] {
  if (!(form instanceof FormData)) return [];
  return [...form.entries()]
    .filter(([name]) => !name.startsWith("$ACTION"))
    .map(([name, value]) => [name, typeof value === "string" ? withoutInvisible(value) : value]);
}
