import { type ReactNode, useState } from "react";
import { Field, fieldWords } from "@/components/ui/field";
import type { NamedChoice } from "@/domain/name-resolution";
import type { NameDraft } from "@/domain/session-draft";
import { Combobox } from "./combobox";
import { attention, errorOf, type FieldState } from "./form-words";
import { QuestionChoices } from "./question-choices";
import { SuggestedMark } from "./suggested-mark";

type Props = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  kind: string;
  adding?: (text: string) => string;
  value: NameDraft;
  suggested?: string;
  state: FieldState;
  onName?: (name: NameDraft) => void;
  onLeave?: (name: NameDraft) => void;
  /** What it takes to add the typed name as a new record; shown when that is chosen or on offer. */
  newRecord?: ReactNode;
};

/** A field that takes a name by any of its forms and keeps which record was chosen for it. */
export function NameField({ name, label, hint, value, state, suggested = "", newRecord, ...rest }: Props) {
  const { kind, adding, placeholder, onName, onLeave } = rest;
  const [current, setCurrent] = useState(value);
  const error = errorOf(state, name);
  const isUntouched = current.text === value.text && current.pick === value.pick;
  const question = isUntouched ? state.questions.find(({ field }) => field === name) : undefined;
  const isNew = current.pick === "new" && current.asked === current.text;
  const isMarked = suggested !== "" && current.text === suggested;
  const change = (changed: NameDraft) => {
    setCurrent(changed);
    onName?.(changed);
  };
  const choose = ({ slug }: NamedChoice, text: string) => change({ text, pick: slug, asked: text });
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      <div className="marked-input">
        <Combobox
          {...fieldWords(name, { hint, error })}
          {...attention(state, name)}
          name={name}
          kind={kind}
          adding={adding}
          placeholder={placeholder}
          defaultValue={value.text}
          onText={(text) => change({ ...current, text })}
          onChoose={choose}
          onBlur={(event) => onLeave?.({ ...current, text: event.currentTarget.value })}
        />
        {isMarked && <SuggestedMark />}
      </div>
      {question ? (
        <QuestionChoices question={question} asked={value.text} />
      ) : (
        current.pick !== "" && (
          <>
            <input type="hidden" name={`${name}.pick`} value={current.pick} />
            <input type="hidden" name={`${name}.asked`} value={current.asked} />
          </>
        )
      )}
      {newRecord && (isNew || question?.answers.some((answer) => answer.value === "new")) && newRecord}
    </Field>
  );
}
