import type { MoveForm } from "@/domain/move-form";
import type { SessionFormState } from "@/domain/session-form-state";
import { ChangeNoteField } from "./change-note-field";
import { DateField } from "./date-field";
import { GroupSection } from "./group-section";
import { MoreSection } from "./more-section";
import { PeopleSection } from "./people-section";
import { PlaceSection } from "./place-section";
import { HostFields, NumberFields, type PartyOption, SuggestedValues, useSidedSeries } from "./series-fields";
import { SourceFields } from "./source-fields";
import { MarkWords } from "./suggested-mark";

type Props = { state: SessionFormState; move: MoveForm; parties: PartyOption[] };

const asked = {
  hold: /^(?:date|undated|venue|city|country|people|source|form)/,
  announce: /^(?:date|undated|source|form)/,
};

const intro = {
  hold: "Write what is known now that it has met. What was only planned is marked “as planned”: leave it to confirm it, or change it.",
  announce:
    "The session is then announced with these dates. Its former ones stay on its page, struck through.",
};

/** What must be known for a move, first; everything else that the session says is folded away behind it. */
export function MoveFields({ state, move, parties }: Props) {
  const { series, takeNext, anchor, sides, others } = useSidedSeries(state, parties);
  const isHeld = move.kind === "hold";
  const expected = isHeld ? move.planned : { ...series.suggested, venue: "" };
  const place = <PlaceSection state={state} suggested={expected} />;
  const people = <PeopleSection people={series.people} {...{ sides, others, state }} />;
  const isElsewhere = [...state.errors, ...state.questions].some(
    ({ field }) => !asked[move.kind].test(field),
  );
  return (
    <MarkWords value="as planned">
      <p className="field-note">{intro[move.kind]}</p>
      <DateField state={state} />
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
        <NumberFields state={state} suggested={series.suggested.ordinal} />
        {!isHeld && place}
        <HostFields state={state} suggested={expected.host} sides={sides} others={others} />
        {!isHeld && people}
        <MoreSection state={state} />
      </details>
      <SuggestedValues series={series} anchor={anchor} />
    </MarkWords>
  );
}
