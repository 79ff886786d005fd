import { capitalised, type FieldState } from "@/components/session-form/form-words";
import { SelectField } from "@/components/session-form/select-field";
import { TextField } from "@/components/session-form/text-field";
import { Button } from "@/components/ui/button";
import { completions, outcomeTypes } from "@/domain/outcome";
import {
  isBlankOutcome,
  type OutcomeDraft,
  type OutcomeField,
  outcomeFieldName,
} from "@/domain/outcome-draft";
import type { OutcomeChoices } from "@/domain/outcome-form-state";
import { OutcomeMore } from "./outcome-more";
import { OwnerChoices } from "./owner-choices";

type Props = { row: OutcomeDraft; number: number; choices: OutcomeChoices; state: FieldState };

const optionsOf = (values: readonly string[]) =>
  values.map((value) => ({ value, label: capitalised(value) }));

/** One thing agreed: what it is, who owes it, until when and how far it has come; the rest behind a line that opens. */
export function OutcomeRow({ row, number, choices, state }: Props) {
  const field = (name: OutcomeField) => ({
    name: outcomeFieldName(row.key, name),
    value: row[name],
    state,
  });
  const legend = isBlankOutcome(row) ? "Another outcome" : `Outcome ${number}`;
  return (
    <fieldset className="person-row outcome-row">
      <legend>{legend}</legend>
      <TextField {...field("text")} label="What was agreed" lines={row.text.length > 90 ? 4 : 2} />
      <div className="form-pair">
        <SelectField {...field("type")} label="Sort" options={optionsOf(outcomeTypes)} />
        <SelectField {...field("completion")} label="Completion" options={optionsOf(completions)} />
      </div>
      <OwnerChoices row={row} owners={choices.owners} state={state} />
      <TextField
        {...field("due")}
        label="Due"
        hint="As you would write it, such as “31 March 2027”, “by June 2027” or “2027”; of a next meeting, the date promised"
      />
      <OutcomeMore field={field} choices={choices} state={state} />
      <Button
        type="submit"
        name="intent"
        value={`remove-outcome-${row.key}`}
        className="field-note"
        aria-label={`Remove ${legend.charAt(0).toLowerCase()}${legend.slice(1)}`}
      >
        Remove
      </Button>
    </fieldset>
  );
}
