"use server";

import { parseIntent } from "@/domain/form-intent";
import { postedEntries } from "@/domain/posted-entries";
import { readDraft } from "@/domain/session-draft-reading";
import type { SessionFormState } from "@/domain/session-form-state";
import { changedForm } from "../_data/session-form-changes";
import { submitSession } from "../_server/session-submission";

export async function sessionFormAction(before: SessionFormState, form: FormData): Promise<SessionFormState> {
  const entries = postedEntries(form);
  const { draft, errors } = readDraft(entries);
  const [, pressed = null] = entries.find(([name]) => name === "intent") ?? [];
  const intent = parseIntent(pressed);
  const isAdding = intent?.kind === "add" || intent?.kind === "add-anyway";
  const after = isAdding
    ? await submitSession(draft, errors, intent.kind === "add-anyway")
    : await changedForm(draft, intent);
  return { ...after, stamp: Number.isSafeInteger(before?.stamp) ? before.stamp + 1 : 1 };
}
