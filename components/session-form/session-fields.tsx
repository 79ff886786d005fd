import type { Party } from "@/domain/party";
import { formats } from "@/domain/session";
import { suggestedFields } from "@/domain/session-draft";
import type { SessionFormState } from "@/domain/session-form-state";
import { sessionStatuses } from "@/domain/session-status";
import { DateField } from "./date-field";
import { capitalised } from "./form-words";
import { GroupSection } from "./group-section";
import { MoreSection } from "./more-section";
import { PeopleSection } from "./people-section";
import { PlaceSection } from "./place-section";
import { SelectField } from "./select-field";
import { TextField } from "./text-field";
import { useSeries } from "./use-series";

export type PartyOption = Pick<Party, "slug" | "shortName">;
type Props = { state: SessionFormState; parties: PartyOption[] };

const statusOptions = sessionStatuses.map((status) => ({ value: status, label: capitalised(status) }));
const formatOptions = formats.map((format) => ({
  value: format,
  label: format === "unknown" ? "Not stated" : capitalised(format),
}));

export function SessionFields({ state, parties }: Props) {
  const { draft } = state;
  const { series, takeNext, anchor } = useSeries(state);
  const { suggested } = series;
  const option = ({ slug, shortName }: PartyOption) => ({ value: slug, label: shortName });
  const sides = series.sides.flatMap((slug) => parties.filter((party) => party.slug === slug)).map(option);
  const others = parties.filter(({ slug }) => !series.sides.includes(slug)).map(option);
  return (
    <>
      <GroupSection state={state} onNext={takeNext} />
      <div className="form-pair">
        <TextField
          name="ordinal"
          label="Number"
          hint="As the announcement states it"
          value={draft.ordinal}
          suggested={suggested.ordinal}
          state={state}
        />
        <SelectField
          name="status"
          label="Status"
          value={draft.status}
          options={statusOptions}
          state={state}
        />
      </div>
      <DateField state={state} />
      <PlaceSection state={state} suggested={suggested} />
      <div className="form-pair">
        <SelectField
          name="host"
          label="Host"
          value={draft.host}
          options={[{ value: "", label: "Not stated" }, ...sides]}
          others={{ label: "Other parties", options: others }}
          suggested={suggested.host}
          state={state}
        />
        <SelectField
          name="format"
          label="Format"
          value={draft.format}
          options={formatOptions}
          state={state}
        />
      </div>
      {suggestedFields.map((field) => (
        <input key={field} type="hidden" name={`suggested.${field}`} value={suggested[field]} />
      ))}
      <input type="hidden" name="suggested.group" value={series.suggestedFor} ref={anchor} />
      <PeopleSection people={series.people} {...{ sides, others, state }} />
      <MoreSection state={state} />
    </>
  );
}
