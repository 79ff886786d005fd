import "server-only";
import { updateSession } from "@/db/commands/sessions";
import {
  outcomeFieldName,
  parseOutcomeIntent,
  readOutcomeDrafts,
  withBlank,
  withoutOutcome,
} from "@/domain/outcome-draft";
import { outcomeFormError, readOutcomesForm, writtenKeys } from "@/domain/outcome-form";
import type { OutcomesFormState } from "@/domain/outcome-form-state";
import { readPostedEdit } from "@/domain/posted-edit";
import { postedEntries } from "@/domain/posted-entries";
import { loadOutcomeChoices, openedOutcomes } from "../_data/outcomes";
import { loadSession } from "../_data/session";
import { collision, runWrite, sentencesOf } from "./form-action";

type Unstamped = Omit<OutcomesFormState, "stamp">;

const gone =
  "This session was removed from the register meanwhile, so nothing was saved. What you wrote still stands here.";
const unknownButton =
  "Nothing was saved: the button that was pressed is not one of this form. Press one of these.";

function posted(form: FormData) {
  const entries = postedEntries(form);
  const text = (name: string) => entries.find(([each]) => each === name)?.[1] ?? null;
  const note = text("changeNote");
  return {
    edit: readPostedEdit(entries),
    rows: readOutcomeDrafts(entries),
    changeNote: typeof note === "string" ? note : "",
    intent: parseOutcomeIntent(text("intent")),
  };
}

/** Saves what somebody wrote of the outcomes of a session and redirects to its page; returns the form where anything is in the way. */
async function saved(shown: Unstamped, { edit, rows, changeNote }: ReturnType<typeof posted>) {
  const session = await loadSession(edit.slug);
  const problems = (errors: OutcomesFormState["errors"]): Unstamped => ({
    ...shown,
    errors,
    focus: "problems",
  });
  if (!session || session.deletedAt) return problems([{ field: "form", message: gone }]);
  const { earlier } = await loadOutcomeChoices(session);
  const known = { kept: session.outcomes, earlier: earlier.map(({ value }) => value) };
  const { outcomes, errors } = readOutcomesForm(rows, known);
  if (errors.length > 0) return problems(errors);
  const outcome = await runWrite({
    command: (by) =>
      updateSession(session.id, { outcomes }, edit, { ...by, note: changeNote.trim().slice(0, 300) || null }),
    address: ({ slug }) => `/sessions/${slug}`,
    notice: "saved",
  });
  const collided = collision(shown.editing, outcome);
  if (collided) return { ...shown, ...collided };
  const keys = writtenKeys(rows);
  return problems(sentencesOf(outcome).map((error) => outcomeFormError(error, keys)));
}

/** The form for what a session agreed after any of its buttons: saved, with a row more or with a row less. */
export async function submitOutcomes(before: OutcomesFormState, form: FormData): Promise<Unstamped> {
  const answer = posted(form);
  const { edit, rows, changeNote, intent } = answer;
  const session = await loadSession(edit.slug);
  const title = session ? openedOutcomes(session).editing.title : "";
  const { slug, version, against, chosen } = edit;
  const editing = { slug, title, version, opened: "", against, chosen };
  // What was chosen of two versions goes with its question, which a button that saves nothing leaves open.
  const asked = Array.isArray(before?.editing?.conflicts) ? before.editing.conflicts : [];
  const conflicts = intent?.kind === "save" ? [] : asked;
  const shown = {
    editing: { ...editing, conflicts },
    rows,
    changeNote,
    errors: [],
    questions: [],
    focus: null,
  };
  switch (intent?.kind) {
    case "save":
      return saved(shown, answer);
    case "return":
      return shown;
    case "add": {
      const more = withBlank(rows);
      return { ...shown, rows: more, focus: outcomeFieldName(more.at(-1)?.key ?? "", "text") };
    }
    case "remove": {
      const left = withoutOutcome(rows, intent.key);
      const at = rows.findIndex(({ key }) => key === intent.key);
      return {
        ...shown,
        rows: left,
        focus: outcomeFieldName(left[at]?.key ?? left.at(-1)?.key ?? "", "text"),
      };
    }
    default:
      return { ...shown, errors: [{ field: "form", message: unknownButton }], focus: "problems" };
  }
}
