"use server";

import { updateSession } from "@/db/commands/sessions";
import { takeBackChange } from "@/db/commands/undo";
import type { CitationFormState } from "@/domain/citation-form-state";
import { moveNotice } from "@/domain/move-notice";
import type { OutcomesFormState } from "@/domain/outcome-form-state";
import { readPostedEdit } from "@/domain/posted-edit";
import type { SessionFormState } from "@/domain/session-form-state";
import { changeOfMove, sessionMoves } from "@/domain/session-move";
import { postedMove } from "../_data/session-edit";
import { changedForm } from "../_data/session-form-changes";
import { removeCitation, submitCitation } from "../_server/citation-submission";
import { answered, runButton } from "../_server/form-action";
import { submitOutcomes } from "../_server/outcomes-submission";
import { postedRecord } from "../_server/posted-record";
import { isSaving, readPosted } from "../_server/posted-session";
import { heldEdit, submitEdit } from "../_server/session-edit-submission";
import { submitSession } from "../_server/session-submission";

export async function sessionEditAction(before: SessionFormState, form: FormData): Promise<SessionFormState> {
  const { entries, draft, errors, intent } = readPosted(form);
  const posted = readPostedEdit(entries);
  const after = isSaving(intent)
    ? await submitEdit(posted, draft, errors, intent.kind === "add-anyway")
    : await heldEdit(posted, await changedForm(draft, intent));
  return answered(before, { ...after, move: postedMove(posted) });
}

export async function sessionFormAction(before: SessionFormState, form: FormData): Promise<SessionFormState> {
  const { draft, errors, intent } = readPosted(form);
  const after = isSaving(intent)
    ? await submitSession(draft, errors, intent.kind === "add-anyway")
    : await changedForm(draft, intent);
  return answered(before, after);
}

export async function sessionMoveAction(_: string | null, form: FormData): Promise<string | null> {
  const { slug, version } = postedRecord(form);
  const move = sessionMoves.find((each) => each === form.get("move"));
  const change = move && changeOfMove(move);
  if (!change) return "Nothing was saved: the button that was pressed is not one of this page.";
  return runButton({
    command: (by) => updateSession(slug, change, { version }, by),
    address: (session) => `/sessions/${session.slug}`,
    notice: "saved",
    about: (session) => moveNotice(session.version),
    overtaken: { page: `/sessions/${slug}`, notice: "overtaken" },
  });
}

export async function takeBackAction(_: string | null, form: FormData): Promise<string | null> {
  const { slug, version } = postedRecord(form);
  return runButton({
    command: (by) => takeBackChange("session", slug, version, by),
    address: (session) => `/sessions/${session.slug}`,
    notice: "taken-back",
    overtaken: { page: `/sessions/${slug}`, notice: "moved-on" },
  });
}

export async function citationAction(before: CitationFormState, form: FormData): Promise<CitationFormState> {
  return answered(before, await submitCitation(form));
}

export async function removeCitationAction(_: string | null, form: FormData): Promise<string | null> {
  return removeCitation(form);
}
export async function outcomesAction(before: OutcomesFormState, form: FormData): Promise<OutcomesFormState> {
  return answered(before, await submitOutcomes(before, form));
}
