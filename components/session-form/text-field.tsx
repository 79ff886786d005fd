import { type ReactNode, useState } from "react";
import { Field, fieldWords } from "@/components/ui/field";
import { attention, errorOf, type FieldState } from "./form-words";
import { SuggestedMark } from "./suggested-mark";

type Props = {
  name: string;
  label: string;
  hint?: ReactNode;
  value: string;
  suggested?: string;
  state: FieldState;
  /** More than one makes it a field of several lines. */
  lines?: number;
  placeholder?: string;
  onLeave?: (text: string) => void;
};

export function TextField({
  name,
  label,
  hint,
  value,
  suggested = "",
  state,
  lines = 1,
  placeholder,
  onLeave,
}: Props) {
  const [text, setText] = useState(value);
  const error = errorOf(state, name);
  const control = {
    ...fieldWords(name, { hint, error }),
    ...attention(state, name),
    name,
    className: "input",
    defaultValue: value,
    dir: "auto",
    placeholder,
  };
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      {lines > 1 ? (
        <textarea {...control} rows={lines} />
      ) : (
        <div className="marked-input">
          <input
            {...control}
            type="text"
            autoComplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
            onBlur={onLeave && ((event) => onLeave(event.currentTarget.value))}
          />
          {suggested !== "" && text === suggested && <SuggestedMark />}
        </div>
      )}
    </Field>
  );
}
