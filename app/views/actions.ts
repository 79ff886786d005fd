"use server";

import type { ViewFormState } from "@/domain/view";
import { addViewForm, removeOneView, renameViewForm, restoreOneView } from "../_server/view-submission";

export async function addViewAction(before: ViewFormState, form: FormData): Promise<ViewFormState> {
  return addViewForm(before, form);
}

export async function renameViewAction(before: ViewFormState, form: FormData): Promise<ViewFormState> {
  return renameViewForm(before, form);
}

export async function removeViewAction(_: string | null, form: FormData): Promise<string | null> {
  return removeOneView(String(form.get("id") ?? ""));
}

export async function restoreViewAction(_: string | null, form: FormData): Promise<string | null> {
  return restoreOneView(String(form.get("id") ?? ""));
}
