"use server";

import { parseIntent } from "@/domain/form-intent";
import { readDraft } from "@/domain/session-draft-reading";
import type { SessionFormState } from "@/domain/session-form-state";
import { changedForm } from "../_data/session-form-changes";
import { formEntries } from "../_server/form-action";
import { submitSession } from "../_server/session-submission";

export async function sessionFormAction(before: SessionFormState, form: FormData): Promise<SessionFormState> {
  const entries = formEntries(form);
  const { draft, errors } = readDraft(entries);
  const intent = parseIntent(String(form.get("intent")));
  const isAdding = intent.kind === "add" || intent.kind === "add-anyway";
  const after = isAdding
    ? await submitSession(draft, errors, intent.kind === "add-anyway")
    : await changedForm(draft, intent);
  return { ...after, stamp: Number.isSafeInteger(before?.stamp) ? before.stamp + 1 : 1 };
}
