"use client"; // keeps what is typed while an answer is on its way, and shows what the answer says

import { useActionState } from "react";
import { EditedVersion } from "@/components/session-form/edited-version";
import { FieldConflicts } from "@/components/session-form/field-conflicts";
import { attention } from "@/components/session-form/form-words";
import { TextField } from "@/components/session-form/text-field";
import { useKeptEdits } from "@/components/session-form/use-kept-edits";
import { Button, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { OutcomeChoices, OutcomesFormState } from "@/domain/outcome-form-state";
import { OutcomeRow } from "./outcome-row";

type Props = {
  action: (before: OutcomesFormState, form: FormData) => Promise<OutcomesFormState>;
  opened: OutcomesFormState;
  choices: OutcomeChoices;
};

/** The form for what a session agreed, a part for each outcome; every button posts it whole, with and without scripts. */
export function OutcomesForm({ action, opened, choices }: Props) {
  const [state, post, isPending] = useActionState(action, opened);
  const { form, onInput } = useKeptEdits(state, isPending);
  const { editing, errors, rows, stamp } = state;
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
      <button type="submit" name="intent" value="save" tabIndex={-1} aria-hidden="true" className="sr-only">
        Save changes
      </button>
      <FieldConflicts key={`conflicts ${stamp}`} state={state} noun="session" />
      {errors.length > 0 && (
        <div id="problems" tabIndex={-1} key={`problems ${stamp}`} {...attention(state, "problems")}>
          <ErrorSummary errors={errors.map(({ field, message }) => ({ id: field, message }))} />
        </div>
      )}
      <div key={stamp}>
        {rows.map((row, at) => (
          <OutcomeRow key={row.key} row={row} number={at + 1} choices={choices} state={state} />
        ))}
        <Button type="submit" name="intent" value="add-outcome" className="field-note">
          Add an outcome
        </Button>
        <TextField
          name="changeNote"
          label="What was changed and why"
          hint="For the history; may stay empty"
          value={state.changeNote}
          state={state}
        />
      </div>
      <EditedVersion editing={editing} />
      <div className="form-buttons" id="form">
        <Button type="submit" tone="primary" name="intent" value="save">
          Save changes
        </Button>
        <LinkButton href={`/sessions/${editing.slug}`}>Cancel</LinkButton>
      </div>
    </form>
  );
}
