import type { MoveForm } from "@/domain/move-form";
import { moveIntro } from "@/domain/move-words";
import type { SessionFormState } from "@/domain/session-form-state";
import { isAsking } from "@/domain/session-move";
import { ChangeNoteField } from "./change-note-field";
import { DateField } from "./date-field";
import { GroupSection } from "./group-section";
import { MoreSection } from "./more-section";
import { PeopleSection } from "./people-section";
import { PlaceSection } from "./place-section";
import { SelectField } from "./select-field";
import { HostFields, NumberFields, type PartyOption, SuggestedValues, useSidedSeries } from "./series-fields";
import { SourceFields } from "./source-fields";
import { MarkWords } from "./suggested-mark";

type Props = { state: SessionFormState; move: MoveForm; parties: PartyOption[] };

// What stands before everything else that is folded away.
const asked = {
  hold: /^(?:date|undated|venue|city|country|people|source|changeNote|form)/,
  announce: /^(?:date|undated|status|source|changeNote|form)/,
  other: /^(?:source|changeNote|form)/,
};

const newStatuses = [
  { value: "announced", label: "Announced: the new dates are not confirmed" },
  { value: "confirmed", label: "Confirmed: the new dates are confirmed too" },
];

/** What must be known for a move, first; everything else that the session says is folded away behind it. */
export function MoveFields({ state, move, parties }: Props) {
  const { series, takeNext, anchor, sides, others } = useSidedSeries(state, parties);
  const { kind } = move;
  const isHeld = kind === "hold";
  const isDated = isAsking(kind);
  const asksStatus = kind === "announce" && move.status === "confirmed";
  const expected = isHeld ? move.planned : { ...series.suggested, venue: "" };
  const place = <PlaceSection state={state} suggested={expected} />;
  const people = <PeopleSection people={series.people} {...{ sides, others, state }} />;
  const before = asked[kind === "hold" || kind === "announce" ? kind : "other"];
  const isElsewhere = [...state.errors, ...state.questions].some(({ field }) => !before.test(field));
  return (
    <MarkWords value="as planned">
      <p className="field-note">{moveIntro(move)}</p>
      {isDated && <DateField state={state} />}
      {asksStatus && (
        <SelectField
          name="status"
          label="Status with the new dates"
          value={state.draft.status}
          options={newStatuses}
          state={state}
        />
      )}
      {isHeld && place}
      {isHeld && people}
      <section aria-labelledby="source" className="form-section">
        <h2 className="section-title" id="source">
          Who says so
        </h2>
        <SourceFields state={state} />
        <ChangeNoteField state={state} />
      </section>
      <details className="form-folded move-rest" open={isElsewhere}>
        <summary>Everything else that the session says</summary>
        <GroupSection state={state} onNext={takeNext} />
        <NumberFields state={state} suggested={series.suggested.ordinal} hasStatus={!asksStatus} />
        {!isDated && <DateField state={state} />}
        {!isHeld && place}
        <HostFields state={state} suggested={expected.host} sides={sides} others={others} />
        {!isHeld && people}
        <MoreSection state={state} />
      </details>
      <SuggestedValues series={series} anchor={anchor} />
    </MarkWords>
  );
}
