import type { SessionFormState } from "@/domain/session-form-state";
import { TextField } from "./text-field";

/** Why a session was changed, for its history. */
export function ChangeNoteField({ state }: { state: SessionFormState }) {
  return (
    <TextField
      name="changeNote"
      value={state.draft.changeNote}
      state={state}
      label="What was changed and why"
      hint="For the history; may stay empty"
    />
  );
}
