import { ignoredParameter } from "./ignored-parameter";
import type { IgnoredParameter } from "./session-filters";
import { unreadParameters } from "./unread-parameters";

type Parameters = Record<string, string | string[] | undefined>;

/** What the page of changes is asked for: the change before which it begins, and the step of which to show all; null for neither. */
export type ChangesQuery = { before: number | null; step: string | null };

/** Reads the query string of the changes. Total: what it cannot read is left out and reported in `ignored`. */
export function readChangesQuery(parameters: Parameters): {
  query: ChangesQuery;
  ignored: IgnoredParameter[];
} {
  const ignored = unreadParameters(parameters, ["before", "step"]);
  const read = (name: keyof ChangesQuery, form: RegExp, reason: string) => {
    const [text = ""] = [parameters[name] ?? ""].flat().map((value) => value.trim());
    if (text !== "" && !form.test(text)) ignored.push(ignoredParameter(name, text, reason));
    return form.test(text) ? text : null;
  };
  const before = read("before", /^\d{1,15}$/, "no such page");
  const step = read("step", /^[0-9a-f]{20}$/, "there is no such change of many records");
  return { query: { before: before === null ? null : Number(before), step }, ignored };
}
