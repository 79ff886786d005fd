"use client"; // what stands around its fields follows from the answers of the server

import { ChangeNote } from "@/components/session-form/change-note";
import { FormSheet, type SheetAction } from "@/components/session-form/form-sheet";
import { Button } from "@/components/ui/button";
import type { OutcomeChoices, OutcomesFormState } from "@/domain/outcome-form-state";
import { OutcomeRow } from "./outcome-row";

type Props = {
  action: SheetAction<OutcomesFormState>;
  opened: OutcomesFormState;
  choices: OutcomeChoices;
};

/** The form for what a session agreed, a part for each outcome. */
export function OutcomesForm({ action, opened, choices }: Props) {
  return (
    <FormSheet
      action={action}
      opened={opened}
      noun="session"
      save={() => ({ label: "Save changes", intent: "save" })}
      // The server builds the form anew from what comes back, with as many rows as it had.
      returning="return"
      cancel={`/sessions/${opened.editing.slug}`}
    >
      {(state) => (
        <div>
          {state.rows.map((row, at) => (
            <OutcomeRow key={row.key} row={row} number={at + 1} choices={choices} state={state} />
          ))}
          <Button type="submit" name="intent" value="add-outcome" className="field-note">
            Add an outcome
          </Button>
          <ChangeNote state={state} />
        </div>
      )}
    </FormSheet>
  );
}
