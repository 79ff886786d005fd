import { useState } from "react";
import { Field, fieldWords } from "@/components/ui/field";
import { errorOf, type FieldState } from "./form-words";
import { SuggestedMark } from "./suggested-mark";

export type Option = { value: string; label: string };

type Props = {
  name: string;
  label: string;
  value: string;
  options: Option[];
  /** Options of less likelihood, under a heading of their own. */
  others?: { label: string; options: Option[] };
  suggested?: string;
  state: FieldState;
};

const optionOf = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);

export function SelectField({ name, label, value, options, others, suggested = "", state }: Props) {
  const [chosen, setChosen] = useState(value);
  const error = errorOf(state, name);
  const isOffered = [...options, ...(others?.options ?? [])].some((option) => option.value === value);
  return (
    <Field id={name} label={label} error={error}>
      <div className="marked-input">
        <select
          {...fieldWords(name, { error })}
          name={name}
          className="input"
          defaultValue={isOffered ? value : ""}
          onChange={(event) => setChosen(event.currentTarget.value)}
        >
          {!isOffered && <option value="">Choose …</option>}
          {options.map(optionOf)}
          {others && others.options.length > 0 && (
            <optgroup label={others.label}>{others.options.map(optionOf)}</optgroup>
          )}
        </select>
        {suggested !== "" && chosen === suggested && <SuggestedMark />}
      </div>
    </Field>
  );
}
