import "server-only";
import { type FormIntent, parseIntent } from "@/domain/form-intent";
import { postedEntries } from "@/domain/posted-entries";
import { readDraft } from "@/domain/session-draft-reading";

/** A posted session form: its entries, the draft that they are, and what the pressed button asks for. */
export function readPosted(form: FormData) {
  const entries = postedEntries(form);
  const [, pressed = null] = entries.find(([name]) => name === "intent") ?? [];
  return { entries, ...readDraft(entries), intent: parseIntent(pressed) };
}

/** Whether the pressed button saves the form. */
export function isSaving(intent: FormIntent | null): intent is FormIntent & { kind: "add" | "add-anyway" } {
  return intent?.kind === "add" || intent?.kind === "add-anyway";
}
