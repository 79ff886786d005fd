"use client"; // keeps what is typed while an answer is on its way, and shows what the answer says

import { useActionState } from "react";
import { EditedVersion } from "@/components/session-form/edited-version";
import { FieldConflicts } from "@/components/session-form/field-conflicts";
import { attention } from "@/components/session-form/form-words";
import { ReturnedNotice } from "@/components/session-form/returned-notice";
import type { Option } from "@/components/session-form/select-field";
import { useKeptEdits } from "@/components/session-form/use-kept-edits";
import { Button, LinkButton } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { CitationFormState } from "@/domain/citation-form-state";
import { CitationFields } from "./citation-fields";

type Props = {
  action: (before: CitationFormState, form: FormData) => Promise<CitationFormState>;
  opened: CitationFormState;
  known: Option[];
  parties: Option[];
};

/** A source of a session and what it tells, to be added or changed; every tick is a citation of its own. */
export function CitationForm({ action, opened, known, parties }: Props) {
  const [state, post, isPending] = useActionState(action, opened);
  const { form, onInput, returned, forget } = useKeptEdits(state, isPending);
  const { editing, at, errors, stamp } = state;
  return (
    <form
      ref={form}
      action={post}
      onInput={onInput}
      className="session-form"
      noValidate
      aria-busy={isPending}
    >
      {at !== null && <input type="hidden" name="at" value={at} />}
      <ReturnedNotice at={returned} forget={forget} />
      <FieldConflicts key={`conflicts ${stamp}`} state={state} noun="session" />
      {errors.length > 0 && (
        <div id="problems" tabIndex={-1} key={`problems ${stamp}`} {...attention(state, "problems")}>
          <ErrorSummary errors={errors.map(({ field, message }) => ({ id: field, message }))} />
        </div>
      )}
      <div key={stamp}>
        <CitationFields state={state} known={known} parties={parties} />
      </div>
      <EditedVersion editing={editing} />
      <div className="form-buttons" id="form">
        <Button type="submit" tone="primary">
          {at === null ? "Add this source" : "Save changes"}
        </Button>
        {at !== null && (
          <LinkButton href={`/sessions/${editing.slug}/edit/sources`} onClick={forget}>
            Cancel
          </LinkButton>
        )}
      </div>
    </form>
  );
}
