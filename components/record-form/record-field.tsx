import { capitalised } from "@/components/session-form/form-words";
import { NameField } from "@/components/session-form/name-field";
import { type Option, SelectField } from "@/components/session-form/select-field";
import { TextField } from "@/components/session-form/text-field";
import type { RecordField as RecordFieldSpec } from "@/domain/record-form-fields";
import type { RecordFormState } from "@/domain/record-form-state";
import { nameIn } from "@/domain/record-values";

type Props = { field: RecordFieldSpec; state: RecordFormState; parties: Option[] };

const optionOf = (value: string): Option => ({
  value,
  label: value === "" ? "Not stated" : capitalised(value),
});

/** One field of a record's form, with the control that its kind of value wants. */
export function RecordField({ field: { name, label, hint, control }, state, parties }: Props) {
  const value = state.values[name] ?? "";
  const common = { name, label, state };
  if (control === "group") {
    return <NameField {...common} hint={hint} kind="groups" value={nameIn(state.values, name)} />;
  }
  if (control === "party") {
    return <SelectField {...common} value={value} options={[optionOf(""), ...parties]} />;
  }
  if (typeof control !== "string") {
    return <SelectField {...common} value={value} options={control.map(optionOf)} />;
  }
  const lines = control === "list" ? Math.max(3, value.split("\n").length + 1) : control === "text" ? 3 : 1;
  return <TextField {...common} hint={hint} value={value} lines={Math.min(lines, 12)} />;
}
