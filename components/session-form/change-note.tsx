import type { FieldState } from "./form-words";
import { TextField } from "./text-field";

/** What somebody says of their change, for the history. */
export function ChangeNote({ state }: { state: FieldState & { changeNote: string } }) {
  return (
    <TextField
      name="changeNote"
      label="What was changed and why"
      hint="For the history; may stay empty"
      value={state.changeNote}
      state={state}
    />
  );
}
