import "server-only";
import { addView, removeView, renameView, restoreView } from "@/db/commands/views";
import type { FieldError } from "@/domain/command-outcome";
import { type ViewFormState, viewHref, viewInput, viewName } from "@/domain/view";
import { answered, runButton, writeFromForm } from "./form-action";

const textIn = (form: FormData, field: string) => String(form.get(field) ?? "");

function refused(before: ViewFormState, form: FormData, errors: FieldError[]): ViewFormState {
  const problem = errors.map(({ message }) => message).join(" ");
  return answered(before, { problem, name: textIn(form, "name") });
}

/** Names a query; goes to what the view is a name for. */
export async function addViewForm(before: ViewFormState, form: FormData): Promise<ViewFormState> {
  const errors = await writeFromForm({
    input: { name: textIn(form, "name"), query: textIn(form, "query") },
    schema: viewInput,
    command: addView,
    address: viewHref,
    notice: "saved",
  });
  return refused(before, form, errors);
}

/** Gives a view another name. */
export async function renameViewForm(before: ViewFormState, form: FormData): Promise<ViewFormState> {
  const errors = await writeFromForm({
    input: { name: textIn(form, "name") },
    schema: viewName,
    command: ({ name }, by) => renameView(textIn(form, "id"), name, by),
    address: () => "/views",
    notice: "saved",
  });
  return refused(before, form, errors);
}

/** Removes a view; the page then offers to put it back. */
export async function removeOneView(id: string): Promise<string> {
  return runButton({
    command: (by) => removeView(id, by),
    address: (view) => `/views?removed=${view.id}`,
    notice: "removed",
  });
}

/** Puts a removed view back. */
export async function restoreOneView(id: string): Promise<string> {
  return runButton({ command: (by) => restoreView(id, by), address: () => "/views", notice: "restored" });
}
