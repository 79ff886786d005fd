import { useState } from "react";
import { Field, fieldWords } from "@/components/ui/field";
import type { DateReading, SessionFormState } from "@/domain/session-form-state";
import { attention, errorOf } from "./form-words";
import { useLatestAnswer } from "./use-latest-answer";

const hint = "Write them as you would: 18–19 July 2026, Dec 2026, Q4 2026";

/** The date as people write it, read back under the field as they type. */
export function DateField({ state }: { state: SessionFormState }) {
  const [reading, setReading] = useState<DateReading | null>(state.dateReading);
  const ask = useLatestAnswer<DateReading>(200, setReading);
  const error = errorOf(state, "date");
  const isReadBack = reading !== null && reading.message !== error;
  const read = (text: string) => {
    if (text.trim() === "") setReading(null);
    ask(text.trim() === "" ? null : `/suggest/date?q=${encodeURIComponent(text.slice(0, 500))}`);
  };
  return (
    <Field id="date" label="Dates" hint={hint} error={error}>
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
