import "server-only";
import { type RecordChange, updateRecord } from "@/db/commands/record-edits";
import { packEntries, readPostedEdit } from "@/domain/posted-edit";
import { postedEntries } from "@/domain/posted-entries";
import { recordHref } from "@/domain/record-address";
import { type PlainKind, recordFields } from "@/domain/record-form-fields";
import type { RecordFormState } from "@/domain/record-form-state";
import { changedValues, type RecordValues } from "@/domain/record-values";
import { openedEditing } from "@/domain/session-form-state";
import { loadEditableRecord, readRecord } from "../_data/record-form";
import { collision, runWrite, sentencesOf } from "./form-action";

const gone =
  "This record was removed from the register meanwhile, so nothing was saved. What you wrote still stands here.";

function posted(form: FormData) {
  const entries = postedEntries(form);
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const values: RecordValues = Object.fromEntries(texts);
  const kind = (Object.keys(recordFields) as PlainKind[]).find((each) => each === values.kind) ?? "group";
  return { kind, values, edit: readPostedEdit(entries), changeNote: values.changeNote ?? "" };
}

/** Saves what somebody changed of a record and redirects to its page; returns the form where anything keeps it from being saved. */
export async function submitRecord(form: FormData): Promise<Omit<RecordFormState, "stamp">> {
  const { kind, values, edit, changeNote } = posted(form);
  const { slug, version, against, chosen } = edit;
  const record = await loadEditableRecord(kind, slug);
  const opened = packEntries(edit.opened);
  const title = record?.record.name ?? slug;
  const editing = { ...openedEditing({ slug, title, version, opened }), against, chosen };
  const shown = { kind, editing, values, changeNote, errors: [], questions: [], focus: null };
  if (!record || record.record.deletedAt) {
    return { ...shown, errors: [{ field: "form", message: gone }], focus: "problems" };
  }
  const changed = changedValues(kind, Object.fromEntries(edit.opened), values);
  const { change, errors, questions } = await readRecord(kind, values, changed, record.forms);
  if (errors.length > 0) return { ...shown, errors, questions, focus: "problems" };
  const outcome = await runWrite({
    command: (by) =>
      updateRecord(kind, slug, change as RecordChange<typeof kind>, edit, {
        ...by,
        note: changeNote.trim() || null,
      }),
    address: (saved) => recordHref(kind, saved.slug),
    notice: "saved",
  });
  const collided = collision(editing, outcome);
  if (collided) return { ...shown, ...collided };
  const refused = sentencesOf(outcome).map(({ field, message }) => ({
    field: field.split(".")[0] ?? field,
    message,
  }));
  return { ...shown, errors: refused, focus: "problems" };
}
