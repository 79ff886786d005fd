import { Field } from "@/components/ui/field";
import { type Answers, formatAnswer, type NameQuestion, questionKey } from "@/domain/import/name-question";

type Props = { questions: (NameQuestion & { rows: number })[]; answers: Answers };

// More would make a page that no browser likes; most of them answer themselves once the first are settled.
const mostAsked = 100;

const nouns = { group: "group", person: "person", venue: "venue", city: "city" } as const;

/** Names of a file that may be those of records: whether they are is asked, and never taken for granted. */
export function QuestionFields({ questions, answers }: Props) {
  if (questions.length === 0) return null;
  return (
    <fieldset className="import-questions">
      <legend className="section-title">Is it one of these?</legend>
      <p className="field-note">
        Nothing is merged with a record that merely comes near. Where you choose nothing, the name is added as
        a new one, or the row stays out where it cannot be.
      </p>
      {questions.slice(0, mostAsked).map(({ kind, text, choices, fallback, rows }, at) => {
        const id = `answer-${at}`;
        const answer = answers.get(questionKey(kind, text)) ?? fallback;
        const where = rows === 1 ? "in one row" : `in ${rows.toLocaleString("en-GB")} rows`;
        return (
          <Field key={id} id={id} label={<bdi>{text}</bdi>} hint={`A ${nouns[kind]}, ${where}`}>
            <select
              key={answer}
              id={id}
              name="answer"
              className="input"
              aria-describedby={`${id}-hint`}
              defaultValue={formatAnswer(kind, text, answer)}
            >
              {fallback === "" && <option value={formatAnswer(kind, text, "")}>Leave such rows out</option>}
              {fallback === "new" && (
                <option value={formatAnswer(kind, text, "new")}>Add as a new {nouns[kind]}</option>
              )}
              {choices.map(({ slug, label, hint }) => (
                <option key={slug} value={formatAnswer(kind, text, slug)}>
                  {hint ? `${label} (${hint})` : label}
                </option>
              ))}
            </select>
          </Field>
        );
      })}
      {questions.length > mostAsked && (
        <p className="field-note">
          {(questions.length - mostAsked).toLocaleString("en-GB")} further names are not shown, and are taken
          as if nobody had answered.
        </p>
      )}
    </fieldset>
  );
}
