import { ignoredParameter } from "./ignored-parameter";
import type { IgnoredParameter } from "./session-filters";
import { unreadParameters } from "./unread-parameters";

type Parameters = Record<string, string | string[] | undefined>;

/** What a page of history is asked for: the version before which it begins, and two versions to be compared; null for neither. */
export type HistoryQuery = { before: number | null; compared: { from: number; to: number } | null };

/** Reads the query string of a history. Total: what it cannot read is left out and reported in `ignored`. */
export function readHistoryQuery(parameters: Parameters): {
  query: HistoryQuery;
  ignored: IgnoredParameter[];
} {
  const ignored = unreadParameters(parameters, ["before", "from", "to"]);
  const version = (name: string) => {
    const [text = ""] = [parameters[name] ?? ""].flat().map((value) => value.trim());
    if (text === "") return null;
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    ignored.push(ignoredParameter(name, text, "it is not the number of a version"));
    return null;
  };
  const [before, from, to] = [version("before"), version("from"), version("to")];
  const alone = from === null ? "to" : "from";
  const left = (from === null) === (to === null) ? null : (from ?? to);
  if (left !== null)
    ignored.push(ignoredParameter(alone, String(left), "there is no version to compare it with"));
  return { query: { before, compared: from && to ? { from, to } : null }, ignored };
}
