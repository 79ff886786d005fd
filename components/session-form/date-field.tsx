import { useState } from "react";
import { Field, fieldWords } from "@/components/ui/field";
import type { DateReading, SessionFormState } from "@/domain/session-form-state";
import { isAsking } from "@/domain/session-move";
import { attention, errorOf } from "./form-words";
import { useLatestAnswer } from "./use-latest-answer";

const usual = "Write them as you would: 18–19 July 2026, Dec 2026, Q4 2026";

function wordsOf({ move }: SessionFormState): { label: string; hint: string } {
  if (!move || !isAsking(move.kind)) return { label: "Dates", hint: usual };
  const { date } = move.planned;
  if (move.kind === "announce")
    return { label: "New dates", hint: `${date && `So far planned for ${date}. `}${usual}` };
  const plan = date && `It was planned for ${date}: write when it met, also if that is the same. `;
  return { label: "Dates on which it met", hint: `${plan}${usual}` };
}

/** The date as people write it, read back under the field as they type. */
export function DateField({ state }: { state: SessionFormState }) {
  const [reading, setReading] = useState<DateReading | null>(state.dateReading);
  const ask = useLatestAnswer<DateReading>(200, setReading);
  const error = errorOf(state, "date");
  const { label, hint } = wordsOf(state);
  const isReadBack = reading !== null && reading.message !== error;
  const read = (text: string) => {
    if (text.trim() === "") setReading(null);
    ask(text.trim() === "" ? null : `/suggest/date?q=${encodeURIComponent(text.slice(0, 500))}`);
  };
  return (
    <Field id="date" label={label} hint={hint} error={error}>
      <input
        {...fieldWords("date", { hint, error })}
        {...attention(state, "date")}
        name="date"
        className="input"
        type="text"
        autoComplete="off"
        defaultValue={state.draft.date}
        onInput={(event) => read(event.currentTarget.value)}
      />
      <p className={reading?.ok === false ? "read-back read-back-wrong" : "read-back"} role="status">
        {isReadBack && reading.message}
      </p>
      <label className="choice">
        <input type="checkbox" name="undated" defaultChecked={state.draft.undated} />
        Date not known
      </label>
    </Field>
  );
}
