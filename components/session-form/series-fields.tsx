import type { Party } from "@/domain/party";
import { formats } from "@/domain/session";
import { suggestedFields } from "@/domain/session-draft";
import type { SessionFormState } from "@/domain/session-form-state";
import { sessionStatuses } from "@/domain/session-status";
import { capitalised } from "./form-words";
import { type Option, SelectField } from "./select-field";
import { TextField } from "./text-field";
import { useSeries } from "./use-series";

export type PartyOption = Pick<Party, "slug" | "shortName">;

const statusOptions = sessionStatuses.map((status) => ({ value: status, label: capitalised(status) }));
const formatOptions = formats.map((format) => ({
  value: format,
  label: format === "unknown" ? "Not stated" : capitalised(format),
}));

/** What follows from the group of a form, with the parties as choices: the sides of the group, and all others. */
export function useSidedSeries(state: SessionFormState, parties: PartyOption[]) {
  const { series, takeNext, anchor } = useSeries(state);
  const option = ({ slug, shortName }: PartyOption) => ({ value: slug, label: shortName });
  const sides = series.sides.flatMap((slug) => parties.filter((party) => party.slug === slug)).map(option);
  const others = parties.filter(({ slug }) => !series.sides.includes(slug)).map(option);
  return { series, takeNext, anchor, sides, others };
}

type SidedSeries = ReturnType<typeof useSidedSeries>;
type Series = SidedSeries["series"];

type NumberProps = { state: SessionFormState; suggested: string; hasStatus?: boolean };

/** Number and status, side by side; the status may stand elsewhere. */
export function NumberFields({ state, suggested, hasStatus = true }: NumberProps) {
  const { draft } = state;
  return (
    <div className="form-pair">
      <TextField
        name="ordinal"
        label="Number"
        hint="As the announcement states it"
        value={draft.ordinal}
        suggested={suggested}
        state={state}
      />
      {hasStatus && (
        <SelectField
          name="status"
          label="Status"
          value={draft.status}
          options={statusOptions}
          state={state}
        />
      )}
    </div>
  );
}

type HostProps = { state: SessionFormState; suggested: string; sides: Option[]; others: Option[] };

/** Host and format, side by side. */
export function HostFields({ state, suggested, sides, others }: HostProps) {
  const { draft } = state;
  return (
    <div className="form-pair">
      <SelectField
        name="host"
        label="Host"
        value={draft.host}
        options={[{ value: "", label: "Not stated" }, ...sides]}
        others={{ label: "Other parties", options: others }}
        suggested={suggested}
        state={state}
      />
      <SelectField name="format" label="Format" value={draft.format} options={formatOptions} state={state} />
    </div>
  );
}

/** Which fields hold a suggestion, and for which group, posted with the form. */
export function SuggestedValues({ series, anchor }: { series: Series; anchor: SidedSeries["anchor"] }) {
  return (
    <>
      {suggestedFields.map((field) => (
        <input key={field} type="hidden" name={`suggested.${field}`} value={series.suggested[field]} />
      ))}
      <input type="hidden" name="suggested.group" value={series.suggestedFor} ref={anchor} />
    </>
  );
}
