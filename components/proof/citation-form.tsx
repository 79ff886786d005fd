"use client"; // what stands around its fields follows from the answers of the server

import { FormSheet, type SheetAction } from "@/components/session-form/form-sheet";
import type { Option } from "@/components/session-form/select-field";
import type { CitationFormState } from "@/domain/citation-form-state";
import { CitationFields } from "./citation-fields";

type Props = {
  action: SheetAction<CitationFormState>;
  opened: CitationFormState;
  known: Option[];
  parties: Option[];
};

/** A source of a session and what it tells, to be added or changed; every tick is a citation of its own. */
export function CitationForm({ action, opened, known, parties }: Props) {
  return (
    <FormSheet
      action={action}
      opened={opened}
      noun="session"
      save={({ at }) => ({ label: at === null ? "Add this source" : "Save changes" })}
      cancel={opened.at === null ? null : `/sessions/${opened.editing.slug}/edit/sources`}
    >
      {(state) => (
        <div>
          {state.at !== null && <input type="hidden" name="at" value={state.at} />}
          <CitationFields state={state} known={known} parties={parties} />
        </div>
      )}
    </FormSheet>
  );
}
