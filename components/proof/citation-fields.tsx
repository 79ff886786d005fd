import { capitalised, errorOf } from "@/components/session-form/form-words";
import { type Option, SelectField } from "@/components/session-form/select-field";
import { TextField } from "@/components/session-form/text-field";
import type { CitationFormState } from "@/domain/citation-form-state";
import { citedFieldNames } from "@/domain/cited-field-name";
import { citedFields, sourceTypes } from "@/domain/source";
import { NewSourceFields } from "./new-source-fields";

type Props = {
  state: CitationFormState;
  /** The sources that the session cites already, by slug. */
  known: Option[];
  parties: Option[];
};

const types = sourceTypes.map((type) => ({ value: type, label: capitalised(type) }));

/** A source and what it tells: which one it is, the things it tells, where in it, and what it says instead. */
export function CitationFields({ state, known, parties }: Props) {
  const { draft } = state;
  const text = (name: string) => ({ name, value: draft.values[name] ?? "", state });
  const supports = errorOf(state, "supports");
  const chosen = draft.values.source ?? "";
  // One that nothing else cites any more, since somebody took it out meanwhile, must not turn into another one.
  const isOffered = chosen === "" || known.some(({ value }) => value === chosen);
  const offered = isOffered ? known : [...known, { value: chosen, label: chosen }];
  return (
    <>
      <SelectField
        {...text("source")}
        label="Source"
        options={[{ value: "", label: "Another source, below" }, ...offered]}
      />
      <details className="form-folded" open={chosen === ""}>
        <summary>Another source</summary>
        <NewSourceFields
          text={text}
          types={types}
          parties={[{ value: "", label: "Not stated" }, ...parties]}
        />
      </details>
      <fieldset className={supports ? "field field-wrong" : "field"} id="supports">
        <legend className="field-label">It tells</legend>
        {supports && <span className="field-error">{supports}</span>}
        <div className="tick-list">
          {citedFields.map((field) => (
            <label className="choice" key={field}>
              <input
                type="checkbox"
                name="supports"
                value={field}
                defaultChecked={draft.fields.includes(field)}
              />
              {capitalised(citedFieldNames[field])}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="form-pair">
        <TextField {...text("locator")} label="Where in it" hint="Page, paragraph or minute" />
        <TextField {...text("differingValue")} label="Says instead" hint="Only where it disagrees" />
      </div>
      <TextField {...text("quote")} label="Its words" lines={2} />
      <TextField
        {...text("reason")}
        label="Why the register keeps the other value"
        hint="Needed where it says something else"
      />
    </>
  );
}
