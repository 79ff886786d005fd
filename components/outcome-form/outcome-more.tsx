import { errorOf, type FieldState } from "@/components/session-form/form-words";
import { SelectField } from "@/components/session-form/select-field";
import { TextField } from "@/components/session-form/text-field";
import type { OutcomeField } from "@/domain/outcome-draft";
import type { OutcomeChoices } from "@/domain/outcome-form-state";

type Props = {
  field: (name: OutcomeField) => { name: string; value: string; state: FieldState };
  choices: OutcomeChoices;
  state: FieldState;
};

const folded: OutcomeField[] = ["evidence", "source", "sourceUrl", "unproved", "place", "carriedFrom"];
const none = (label: string) => ({ value: "", label });

type UnprovedProps = { name: string; value: string; isAsked: boolean };

/** The way out of what asks for evidence; only where something does, or it was taken before. */
function UnprovedChoice({ name, value, isAsked }: UnprovedProps) {
  if (!isAsked && value === "") return null;
  return (
    <label className="choice">
      <input type="checkbox" name={name} value="yes" defaultChecked={value !== ""} />
      Completed, evidence not yet known
    </label>
  );
}

/** What shows how far it has come, where a next meeting was promised and what it carries on; open once any of it is known. */
export function OutcomeMore({ field, choices, state }: Props) {
  const isOpen = folded.map(field).some(({ name, value }) => value.trim() !== "" || errorOf(state, name));
  const [completion, evidence] = [field("completion").value, errorOf(state, field("evidence").name)];
  const isAsked = completion === "complete" || evidence !== null;
  return (
    <details className="person-more" open={isOpen}>
      <summary>Evidence, place of a next meeting, carried on</summary>
      <TextField
        {...field("evidence")}
        label="Evidence"
        hint="What shows how far it has come, in words"
        lines={2}
      />
      <SelectField
        {...field("source")}
        label="Source of the evidence"
        options={[none("None of these"), ...choices.sources]}
        others={{ label: "Of later sessions", options: choices.laterSources }}
      />
      <TextField
        {...field("sourceUrl")}
        label="Or its address"
        hint="Beginning with https://; a source that is not in the register yet is added under the name of its site"
      />
      <UnprovedChoice {...field("unproved")} isAsked={isAsked} />
      <TextField {...field("place")} label="Place" hint="Of a next meeting: where it was promised" />
      <SelectField
        {...field("carriedFrom")}
        label="Carried on from"
        options={[none("Nothing earlier"), ...choices.earlier]}
      />
    </details>
  );
}
