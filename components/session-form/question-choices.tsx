import type { Question } from "@/domain/form-part";

type Props = { question: Question; asked: string };

/** A question about what was typed in a field, answered by one of the buttons; the text it is about goes with the answer. */
export function QuestionChoices({ question: { field, legend, answers }, asked }: Props) {
  return (
    <fieldset className="question">
      <legend>{legend}</legend>
      <input type="hidden" name={`${field}.asked`} value={asked} />
      {answers.map(({ value, label, hint }) => (
        <label key={value} className="choice">
          <input type="radio" name={`${field}.pick`} value={value} />
          <span>
            <span dir="auto">{label}</span> {hint && <span className="muted small">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
