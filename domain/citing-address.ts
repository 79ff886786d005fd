import { ignoredParameter } from "./ignored-parameter";
import type { IgnoredParameter } from "./session-filters";
import { type CitedField, citedFields } from "./source";

/** The address of the form that adds a source to a session, with the things that it is to tell ticked already. */
export function citingHref(slug: string, fields: readonly CitedField[]): string {
  const query = new URLSearchParams(fields.map((field) => ["for", field]));
  return `/sessions/${slug}/edit/sources?${query}#citation`;
}

/**
 * Reads the `for` of such an address: the things to tick, each once, in the order of the form, and the names of none, which are
 * left out. Total; nothing is ticked where nothing is asked.
 */
export function readCitingFields(value: string | string[] | undefined): {
  fields: CitedField[];
  ignored: IgnoredParameter[];
} {
  const wanted = [...new Set([value ?? ""].flat().map((each) => each.trim()))];
  const isField = (name: string) => citedFields.some((field) => field === name);
  return {
    fields: citedFields.filter((field) => wanted.includes(field)),
    ignored: wanted
      .filter((name) => name !== "" && !isField(name))
      .map((name) => ignoredParameter("for", name, "a source tells nothing of that name")),
  };
}
