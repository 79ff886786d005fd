"use client"; // keeps what is typed while an answer is on its way, and shows what the answer says

import { useActionState } from "react";
import { EditedVersion } from "@/components/session-form/edited-version";
import { FieldConflicts } from "@/components/session-form/field-conflicts";
import { attention } from "@/components/session-form/form-words";
import { ReturnedNotice } from "@/components/session-form/returned-notice";
import type { Option } from "@/components/session-form/select-field";
import { TextField } from "@/components/session-form/text-field";
import { useKeptEdits } from "@/components/session-form/use-kept-edits";
import { Button, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { recordHref } from "@/domain/record-address";
import { recordFields } from "@/domain/record-form-fields";
import type { RecordFormState } from "@/domain/record-form-state";
import { RecordField } from "./record-field";

type Props = {
  action: (before: RecordFormState, form: FormData) => Promise<RecordFormState>;
  opened: RecordFormState;
  parties: Option[];
};

/** The form of a group, person, venue, party, topic or source; works the same with and without scripts. */
export function RecordForm({ action, opened, parties }: Props) {
  const [state, post, isPending] = useActionState(action, opened);
  const { form, onInput, returned, forget } = useKeptEdits(state, isPending);
  const { kind, editing, errors, stamp } = state;
  return (
    <form
      ref={form}
      action={post}
      onInput={onInput}
      className="session-form"
      noValidate
      aria-busy={isPending}
    >
      <input type="hidden" name="kind" value={kind} />
      <ReturnedNotice at={returned} forget={forget} />
      <FieldConflicts key={`conflicts ${stamp}`} state={state} noun={kind} />
      {errors.length > 0 && (
        <div id="problems" tabIndex={-1} key={`problems ${stamp}`} {...attention(state, "problems")}>
          <ErrorSummary errors={errors.map(({ field, message }) => ({ id: field, message }))} />
        </div>
      )}
      <div key={stamp}>
        {recordFields[kind].map((field) => (
          <RecordField key={field.name} field={field} state={state} parties={parties} />
        ))}
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
        <Button type="submit" tone="primary">
          Save changes
        </Button>
        <LinkButton href={recordHref(kind, editing.slug)} onClick={forget}>
          Cancel
        </LinkButton>
      </div>
    </form>
  );
}
