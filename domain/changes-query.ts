import { ignoredParameter } from "./ignored-parameter";
import { type RecordKind, recordKinds } from "./revision";
import type { IgnoredParameter } from "./session-filters";
import { unreadParameters } from "./unread-parameters";

type Parameters = Record<string, string | string[] | undefined>;

/** Which changes are shown: of one kind of record, and of one author by name; null for all. */
export type ChangesFilter = { kind: RecordKind | null; by: string | null };

/** What the page of changes is asked for: the change before which it begins, and the step of which to show all; null for neither. */
export type ChangesQuery = ChangesFilter & { before: number | null; step: string | null };

/** Reads the query string of the changes. Total: what it cannot read is left out and reported in `ignored`. */
export function readChangesQuery(parameters: Parameters): {
  query: ChangesQuery;
  ignored: IgnoredParameter[];
} {
  const ignored = unreadParameters(parameters, ["before", "step", "kind", "by"]);
  const textOf = (name: keyof ChangesQuery) => [parameters[name] ?? ""].flat()[0]?.trim() ?? "";
  const leaveOut = (name: keyof ChangesQuery, reason: string) => {
    ignored.push(ignoredParameter(name, textOf(name), reason));
    return null;
  };
  const read = (name: keyof ChangesQuery, form: RegExp, reason: string) => {
    const text = textOf(name);
    if (form.test(text)) return text;
    return text === "" ? null : leaveOut(name, reason);
  };
  const before = read("before", /^\d{1,15}$/, "no such page");
  const step = read("step", /^[0-9a-f]{20}$/, "there is no such change of many records");
  const known = recordKinds.find((each) => each === textOf("kind")) ?? null;
  const kind = known ?? (textOf("kind") === "" ? null : leaveOut("kind", "there is no such kind of record"));
  const by = textOf("by") || null;
  if (step === null)
    return { query: { before: before === null ? null : Number(before), step, kind, by }, ignored };
  if (known) leaveOut("kind", "a change of many records is shown whole");
  if (by) leaveOut("by", "a change of many records is shown whole");
  return { query: { before: before === null ? null : Number(before), step, kind: null, by: null }, ignored };
}

/** The address of the changes that a filter leaves, from before a change (null: from the last one). */
export function changesHref({ kind, by }: ChangesFilter, before: number | null = null): string {
  const parameters = new URLSearchParams();
  if (kind) parameters.set("kind", kind);
  if (by) parameters.set("by", by);
  if (before !== null) parameters.set("before", String(before));
  const query = parameters.toString();
  return query === "" ? "/changes" : `/changes?${query}`;
}
