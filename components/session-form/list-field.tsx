import { Field, fieldWords } from "@/components/ui/field";
import { Combobox } from "./combobox";
import { errorOf, type FieldState } from "./form-words";

type Props = {
  name: string;
  label: string;
  hint: string;
  value: string;
  kind: string;
  state: FieldState;
};

/** Several names with commas between them, the last of which is suggested. */
export function ListField({ name, label, hint, value, kind, state }: Props) {
  const error = errorOf(state, name);
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      <Combobox {...fieldWords(name, { hint, error })} name={name} kind={kind} isList defaultValue={value} />
    </Field>
  );
}
