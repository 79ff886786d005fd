import {
  isBlankPerson,
  nothingSuggested,
  type PersonDraft,
  type SessionDraft,
  suggestedFields,
  typedName,
} from "./session-draft";

const holds = (text: string, suggested: string) => suggested !== "" && text.trim() === suggested;

function isUntouched(draft: SessionDraft, field: (typeof suggestedFields)[number]): boolean {
  const text = field === "city" ? draft.city.text : draft[field];
  return holds(text, draft.suggested[field]);
}

/**
 * Rows of people for a group that was chosen anew; `sideRows` are a blank row for each of its sides. Rows in which
 * something is written stay as they are; the blank ones, and then new ones, go to the sides that have none yet.
 */
export function seatedPeople(people: PersonDraft[], sideRows: PersonDraft[]): PersonDraft[] {
  if (sideRows.length === 0) return people;
  if (people.every(isBlankPerson)) return sideRows;
  const isSide = (row: PersonDraft) => sideRows.some(({ party }) => party === row.party);
  const missing = sideRows.filter(({ party }) => people.every((row) => row.party !== party));
  const seated = people.map((row) =>
    isBlankPerson(row) && !isSide(row) ? (missing.shift() ?? { ...row, party: "" }) : row,
  );
  return [...seated, ...missing];
}

/**
 * Takes out of a draft what still holds a suggestion made for another group than `group` (a slug; null when it is in no
 * group of the register), and gives the rows of people that this empties to the new group's sides. What somebody wrote
 * stays. Returns the very draft it was given when there is nothing to take out.
 */
export function withoutOtherSuggestions(
  draft: SessionDraft,
  group: string | null,
  sideRows: PersonDraft[],
): SessionDraft {
  if (draft.suggestedFor !== "" && draft.suggestedFor === group) return draft;
  const fields = suggestedFields.filter((field) => isUntouched(draft, field));
  const isProposed = ({ name, suggested }: PersonDraft) => holds(name.text, suggested);
  if (fields.length === 0 && !draft.people.some(isProposed)) return draft;
  const left: SessionDraft = { ...draft, suggested: { ...nothingSuggested }, suggestedFor: "" };
  for (const field of fields) {
    if (field === "city") left.city = typedName("");
    else left[field] = "";
  }
  const emptied = draft.people.map((row) => {
    if (isProposed(row)) return { ...row, name: typedName(""), suggested: "" };
    return row.suggested === "" ? row : { ...row, suggested: "" };
  });
  left.people = seatedPeople(emptied, sideRows);
  return left;
}
