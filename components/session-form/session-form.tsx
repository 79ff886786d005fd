"use client";

import { startTransition, useActionState } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import type { SessionFormState } from "@/domain/session-form-state";
import { DuplicateNotices } from "./duplicate-notices";
import { EditedVersion } from "./edited-version";
import { FieldConflicts } from "./field-conflicts";
import { FormProblems } from "./form-problems";
import { attention } from "./form-words";
import { ReturnedNotice } from "./returned-notice";
import { type PartyOption, SessionFields } from "./session-fields";
import { useKeptEdits } from "./use-kept-edits";

type Props = {
  action: (before: SessionFormState, form: FormData) => Promise<SessionFormState>;
  opened: SessionFormState;
  parties: PartyOption[];
};

/** The form of a session, new or to be changed. Every button posts it whole, so that it works the same with and without scripts. */
export function SessionForm({ action, opened, parties }: Props) {
  const [state, post, isPending] = useActionState(action, opened);
  const { editing } = state;
  const saving = editing ? "Save changes" : "Add session";
  // While likely duplicates are shown, the one primary button is the notice's, which goes on in spite of them.
  const saveTone = state.duplicates.length > 0 ? "plain" : "primary";
  // The server builds the form anew from what comes back, with as many rows as it had.
  const bringBack = (entries: [string, string][]) => {
    const kept = new FormData();
    for (const [name, value] of [
      ...entries.filter(([each]) => each !== "intent"),
      ["intent", "return"] as const,
    ]) {
      kept.append(name, value);
    }
    startTransition(() => post(kept));
  };
  const { form, onInput, returned, forget } = useKeptEdits(state, isPending, bringBack);
  return (
    <form
      ref={form}
      action={post}
      onInput={onInput}
      className="session-form"
      noValidate
      aria-busy={isPending}
    >
      {/* Enter in a field presses the first button of a form, which must not be one that saves nothing. */}
      <button type="submit" name="intent" value="add" tabIndex={-1} aria-hidden="true" className="sr-only">
        {saving}
      </button>
      <ReturnedNotice at={returned} forget={forget} />
      <FieldConflicts key={`conflicts ${state.stamp}`} state={state} noun="session" />
      <FormProblems key={`problems ${state.stamp}`} state={state} />
      <SessionFields key={state.stamp} state={state} parties={parties} />
      {editing && <EditedVersion editing={editing} />}
      <DuplicateNotices state={state} />
      <div className="form-buttons" id="form">
        <Button type="submit" tone={saveTone} name="intent" value="add" id="add" {...attention(state, "add")}>
          {saving}
        </Button>
        <LinkButton href={editing ? `/sessions/${editing.slug}` : "/sessions"} onClick={forget}>
          Cancel
        </LinkButton>
      </div>
    </form>
  );
}
