import type { TextField as TextFieldName } from "@/domain/session-draft";
import type { SessionFormState } from "@/domain/session-form-state";
import { TextField } from "./text-field";

/** The fields of `SourceFields`, as the draft and errors name them. */
export const sourceFields = [
  "sourcePublisher",
  "sourceTitle",
  "sourceUrl",
  "sourcePublished",
] as const satisfies TextFieldName[];

/** Who says so: one source, in the fewest words that find it again. */
export function SourceFields({ state }: { state: SessionFormState }) {
  const field = (name: TextFieldName) => ({ name, value: state.draft[name], state });
  return (
    <>
      <TextField {...field("sourcePublisher")} label="Publisher" />
      <TextField {...field("sourceTitle")} label="Title" />
      <TextField {...field("sourceUrl")} label="Address" hint="Beginning with https://" />
      <TextField {...field("sourcePublished")} label="Date published" />
    </>
  );
}
