"use client"; // shows what the answer of the server says, with what was typed

import { useActionState } from "react";
import { attention, capitalised, errorOf } from "@/components/session-form/form-words";
import { type Option, SelectField } from "@/components/session-form/select-field";
import { TextField } from "@/components/session-form/text-field";
import { citedFieldNames } from "@/components/sessions/cited-field-words";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { CitationFormState } from "@/domain/citation-form-state";
import { citedFields, sourceTypes } from "@/domain/source";
import { NewSourceFields } from "./new-source-fields";

type Props = {
  action: (before: CitationFormState, form: FormData) => Promise<CitationFormState>;
  opened: CitationFormState;
  /** The sources that the session cites already, by slug. */
  known: Option[];
  parties: Option[];
};

/** A source of a session and what it tells; every tick is a citation of its own. */
export function CitationForm({ action, opened, known, parties }: Props) {
  const [state, post, isPending] = useActionState(action, opened);
  const { slug, version, draft, errors, stamp } = state;
  const text = (name: string) => ({ name, value: draft.values[name] ?? "", state });
  const supports = errorOf(state, "supports");
  return (
    <form action={post} className="session-form" noValidate aria-busy={isPending}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="version" value={version} />
      {errors.length > 0 && (
        <div id="problems" tabIndex={-1} key={`problems ${stamp}`} {...attention(state, "problems")}>
          <ErrorSummary errors={errors.map(({ field, message }) => ({ id: field, message }))} />
        </div>
      )}
      <div key={stamp} id="form">
        <SelectField
          {...text("source")}
          label="Source"
          options={[{ value: "", label: "Another source, below" }, ...known]}
        />
        <NewSourceFields
          text={text}
          types={sourceTypes.map((type) => ({ value: type, label: capitalised(type) }))}
          parties={[{ value: "", label: "Not stated" }, ...parties]}
        />
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
      </div>
      <div className="form-buttons">
        <Button type="submit" tone="primary">
          Add this source
        </Button>
      </div>
    </form>
  );
}
