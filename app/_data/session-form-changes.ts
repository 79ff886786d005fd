import "server-only";
import { findGroups } from "@/db/queries/choices";
import { formatPartialDate } from "@/domain/date-text";
import type { FormIntent } from "@/domain/form-intent";
import { quoted } from "@/domain/form-part";
import { acceptSuggestion } from "@/domain/next-session-draft";
import { isPartialDate } from "@/domain/partial-date";
import {
  blankPerson,
  emptyDraft,
  type PersonDraft,
  pickedName,
  type SessionDraft,
} from "@/domain/session-draft";
import type { SessionFormState } from "@/domain/session-form-state";
import { type ReadForm, readCurrentForm, readForm, shownForm } from "./session-form";

type Unstamped = Omit<SessionFormState, "stamp">;

/** The form as a link opens it: with a group by slug and a date, either of them null. */
export async function openedForm(group: string | null, date: string | null): Promise<SessionFormState> {
  const draft = emptyDraft();
  if (date) draft.date = isPartialDate(date) ? formatPartialDate(date) : date;
  const picked = group ? (await findGroups(pickedName("", group))).picked : null;
  if (picked && picked !== "removed") draft.group = pickedName(picked.label, picked.slug);
  const gone = picked === "removed" ? "was removed from the register" : "is not in the register";
  const errors =
    group && !draft.group.text ? [{ field: "group", message: `The group ${quoted(group)} ${gone}.` }] : [];
  return { ...shownForm(draft, await readForm(draft), { errors }), stamp: 0 };
}

/** What only the group field says about a draft whose suggestions are asked for. */
function groupWords({ reading, group }: ReadForm) {
  const about = ({ field }: { field: string }) => !group && /^group/.test(field);
  return { errors: reading.errors.filter(about), questions: reading.questions.filter(about) };
}

async function suggestedForm(posted: SessionDraft, isAccepted: boolean): Promise<Unstamped> {
  const { draft, read } = await readCurrentForm(posted);
  const words = groupWords(read);
  if (words.errors.length > 0) return shownForm(draft, read, { ...words, focus: "problems" });
  if (!isAccepted || !read.next || !read.group)
    return shownForm(draft, read, { focus: read.next ? "suggestion" : "ordinal" });
  const accepted = acceptSuggestion(draft, read.group.slug, read.next);
  return shownForm(accepted, await readForm(accepted), { focus: draft.date.trim() === "" ? "date" : "add" });
}

async function withPeople(posted: SessionDraft, people: PersonDraft[], row: number): Promise<Unstamped> {
  const { draft, read } = await readCurrentForm({ ...posted, people });
  return shownForm(draft, read, { focus: `people.${row}.name` });
}

async function refusedForm(draft: SessionDraft): Promise<Unstamped> {
  const message =
    "Nothing was saved: the button that was pressed is not one of this form. Press one of these.";
  return shownForm(draft, await readForm(draft), { errors: [{ field: "form", message }], focus: "problems" });
}

/**
 * The form after a button that saves nothing: rows of people added and taken away, suggestions shown and accepted; null
 * stands for a button that is not there.
 */
export async function changedForm(draft: SessionDraft, intent: FormIntent | null): Promise<Unstamped> {
  const { people } = draft;
  if (!intent) return refusedForm(draft);
  switch (intent.kind) {
    case "add-person":
      return withPeople(draft, [...people, blankPerson("", "member")], people.length);
    case "remove-person": {
      const left = people.filter((_, row) => row !== intent.row);
      const shown = left.length > 0 ? left : [blankPerson()];
      return withPeople(draft, shown, Math.min(intent.row, shown.length - 1));
    }
    case "return": // What was written before has come back: the form is shown as it was left.
      return shownForm(draft, await readForm(draft), {});
    default:
      return suggestedForm(draft, intent.kind === "use-suggestions");
  }
}
