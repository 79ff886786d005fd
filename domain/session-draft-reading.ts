import type { FieldError } from "./command-outcome";
import {
  blankPerson,
  emptyDraft,
  type NameDraft,
  nameFields,
  type PersonDraft,
  type SessionDraft,
  suggestedFields,
  textFields,
} from "./session-draft";

/** What a form posts: names and values in order; a value that is not text is a file. */
export type PostedEntries = Iterable<readonly [string, unknown]>;

/** A posted form read: the draft, and what was posted as a file where text belongs. */
export type DraftReading = { draft: SessionDraft; errors: FieldError[] };

// More rows than the register takes, so that a form with too many comes back whole with a sentence.
const mostRows = 1000;

const rowName =
  /^people\.(\d{1,4})\.(name|name\.pick|name\.asked|party|role|rank|post|organisation|suggested)$/;

/**
 * Reads a posted form. Total: it never throws; names that are not of the form are ignored, the first of several values
 * counts, a missing one leaves the field as an empty form has it. Line ends become "\n".
 */
export function readDraft(entries: PostedEntries): DraftReading {
  const posted = new Map<string, string>();
  const confirmed: string[] = [];
  const errors: FieldError[] = [];
  for (const [name, value] of entries) {
    if (typeof value !== "string") {
      if (isFormField(name))
        errors.push({ field: name, message: "Write text here; a file cannot be taken." });
    } else if (name === "confirmed") confirmed.push(value);
    else if (!posted.has(name)) posted.set(name, value.replace(/\r\n?/g, "\n"));
  }
  const draft = emptyDraft();
  for (const field of textFields) draft[field] = posted.get(field) ?? draft[field];
  for (const field of nameFields) draft[field] = readName(posted, field);
  for (const field of suggestedFields) draft.suggested[field] = posted.get(`suggested.${field}`) ?? "";
  draft.suggestedFor = posted.get("suggested.group") ?? "";
  draft.undated = posted.has("undated");
  draft.people = readPeople(posted) ?? draft.people;
  draft.confirmed = confirmed.slice(0, 20);
  return { draft, errors };
}

const isFormField = (name: string) =>
  [...textFields, ...nameFields].some((field) => field === name) || rowName.test(name);

function readName(posted: Map<string, string>, field: string): NameDraft {
  return {
    text: posted.get(field) ?? "",
    pick: posted.get(`${field}.pick`) ?? "",
    asked: posted.get(`${field}.asked`) ?? "",
  };
}

function readPeople(posted: Map<string, string>): PersonDraft[] | null {
  const rows = new Set([...posted.keys()].flatMap((name) => rowName.exec(name)?.[1] ?? []));
  if (rows.size === 0) return null;
  return [...rows]
    .sort((a, b) => Number(a) - Number(b))
    .slice(0, mostRows)
    .map((row) => {
      const at = `people.${row}.`;
      const blank = blankPerson();
      return {
        name: readName(posted, `${at}name`),
        party: posted.get(`${at}party`) ?? blank.party,
        role: posted.get(`${at}role`) ?? blank.role,
        rank: posted.get(`${at}rank`) ?? "",
        post: posted.get(`${at}post`) ?? "",
        organisation: posted.get(`${at}organisation`) ?? "",
        suggested: posted.get(`${at}suggested`) ?? "",
      };
    });
}

/**
 * Every field of a draft as a form posts it, the inverse of `readDraft` for drafts with at least one row of people.
 * An unticked box posts nothing.
 */
export function draftEntries(draft: SessionDraft): [string, string][] {
  const entries: [string, string][] = textFields.map((field) => [field, draft[field]]);
  const addName = (field: string, { text, pick, asked }: NameDraft) =>
    entries.push([field, text], [`${field}.pick`, pick], [`${field}.asked`, asked]);
  for (const field of nameFields) addName(field, draft[field]);
  for (const field of suggestedFields) entries.push([`suggested.${field}`, draft.suggested[field]]);
  entries.push(["suggested.group", draft.suggestedFor]);
  if (draft.undated) entries.push(["undated", "on"]);
  draft.people.forEach(({ name, ...rest }, row) => {
    addName(`people.${row}.name`, name);
    for (const [field, value] of Object.entries(rest)) entries.push([`people.${row}.${field}`, value]);
  });
  for (const id of draft.confirmed) entries.push(["confirmed", id]);
  return entries;
}
