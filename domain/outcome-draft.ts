import { formatPartialDate } from "./date-text";
import { isUnproved, type SessionOutcome } from "./outcome";
import { isPartialDate } from "./partial-date";
import type { PostedEntries } from "./session-draft-reading";

/** The fields of an outcome that are typed or chosen as one text each. */
export const outcomeFields = [
  "type",
  "text",
  "due",
  "place",
  "completion",
  "evidence",
  "source",
  "sourceUrl",
  "unproved",
  "carriedFrom",
] as const;
export type OutcomeField = (typeof outcomeFields)[number];

/**
 * An outcome as its form holds it; `unproved` is "yes" where it is said that what shows its completion is not known yet. `key` is the id of an outcome that is there, else "new1", "new2" ...: fields are named by
 * it and not by their place, so that what a browser keeps of one never lands in another.
 */
export type OutcomeDraft = { key: string; owners: string[] } & Record<OutcomeField, string>;

// More than the register takes, so that a form with too many comes back whole with a sentence.
const mostRows = 300;

const fieldName = /^outcomes\.([0-9a-f]{20}|new\d{1,3})\.(?:owners\.([a-z0-9-]{1,120})|([a-zA-Z]+))$/;
const isField = (name: string): name is OutcomeField => outcomeFields.some((field) => field === name);

/** The name of a field of an outcome's row, which is also the id of its control. */
export function outcomeFieldName(key: string, field: string): string {
  return `outcomes.${key}.${field}`;
}

/** A row in which nothing is written yet. */
export function blankOutcome(key: string): OutcomeDraft {
  const said = { text: "", due: "", place: "", carriedFrom: "" };
  const shown = { evidence: "", source: "", sourceUrl: "", unproved: "" };
  return { key, owners: [], type: "decision", completion: "no evidence", ...said, ...shown };
}

/** Whether nothing was written or chosen in a row for a new outcome, so that it stands for none. */
export function isBlankOutcome(draft: OutcomeDraft): boolean {
  if (!draft.key.startsWith("new") || draft.owners.length > 0) return false;
  const blank = blankOutcome(draft.key);
  return outcomeFields.every((field) => draft[field].trim() === blank[field]);
}

/** The rows with one more that is blank. */
export function withBlank(rows: OutcomeDraft[]): OutcomeDraft[] {
  const numbers = rows.map(({ key }) => (key.startsWith("new") ? Number(key.slice(3)) : 0));
  return [...rows, blankOutcome(`new${Math.max(0, ...numbers) + 1}`)];
}

/** The rows of a form without one, and with a blank one left to write in. */
export function withoutOutcome(rows: OutcomeDraft[], key: string): OutcomeDraft[] {
  const left = rows.filter((row) => row.key !== key);
  return left.some(isBlankOutcome) ? left : withBlank(left);
}

/** What the form holds when it is opened: a row for each outcome and a blank one for the next. */
export function outcomeDrafts(outcomes: readonly SessionOutcome[]): OutcomeDraft[] {
  const rows = outcomes.map(({ id, due, evidenceSource, ...outcome }) => ({
    ...blankOutcome(id),
    type: outcome.type,
    text: outcome.text,
    owners: outcome.owners,
    due: due && isPartialDate(due) ? formatPartialDate(due) : "",
    place: outcome.place ?? "",
    completion: outcome.completion,
    evidence: outcome.evidence ?? "",
    source: evidenceSource ?? "",
    unproved: isUnproved({ ...outcome, evidenceSource }) ? "yes" : "",
    carriedFrom: outcome.carriedFrom ?? "",
  }));
  return withBlank(rows);
}

/** Reads the rows that a form posted, in their order. Total: names that are not of the form are ignored, what is missing is blank. */
export function readOutcomeDrafts(entries: PostedEntries): OutcomeDraft[] {
  const rows = new Map<string, OutcomeDraft>();
  for (const [name, value] of entries) {
    const [, key = "", owner, field = ""] = fieldName.exec(name) ?? [];
    if (typeof value !== "string" || (!owner && !isField(field))) continue;
    const row = rows.get(key) ?? blankOutcome(key);
    if (owner) row.owners = [...new Set([...row.owners, owner])].slice(0, 60);
    else if (isField(field)) row[field] = value.replace(/\r\n?/g, "\n");
    if (rows.size < mostRows) rows.set(key, row);
  }
  return [...rows.values()];
}

/** What the pressed button of the form asks for; "return" is what a script asks for that brings back what was kept. */
export type OutcomeIntent =
  | { kind: "save" }
  | { kind: "add" }
  | { kind: "return" }
  | { kind: "remove"; key: string };

/** Reads the value of the pressed button; none at all (null) means "save", as Enter does. Null for what no button asks for. */
export function parseOutcomeIntent(value: unknown): OutcomeIntent | null {
  if (value === null || value === "save") return { kind: "save" };
  if (value === "add-outcome") return { kind: "add" };
  if (value === "return") return { kind: "return" };
  const key = /^remove-outcome-([0-9a-f]{20}|new\d{1,3})$/.exec(String(value))?.[1];
  return key === undefined ? null : { kind: "remove", key };
}
