import type { SessionFormState } from "@/domain/session-form-state";
import { DateField } from "./date-field";
import { GroupSection } from "./group-section";
import { MoreSection } from "./more-section";
import { PeopleSection } from "./people-section";
import { PlaceSection } from "./place-section";
import { HostFields, NumberFields, type PartyOption, SuggestedValues, useSidedSeries } from "./series-fields";

type Props = { state: SessionFormState; parties: PartyOption[] };

/** Everything that can be said of a session, in the order in which an announcement says it. */
export function SessionFields({ state, parties }: Props) {
  const { series, takeNext, anchor, sides, others } = useSidedSeries(state, parties);
  const { suggested } = series;
  return (
    <>
      <GroupSection state={state} onNext={takeNext} />
      <NumberFields state={state} suggested={suggested.ordinal} />
      <DateField state={state} />
      <PlaceSection state={state} suggested={{ ...suggested, venue: "" }} />
      <HostFields state={state} suggested={suggested.host} sides={sides} others={others} />
      <SuggestedValues series={series} anchor={anchor} />
      <PeopleSection people={series.people} {...{ sides, others, state }} />
      <MoreSection state={state} />
    </>
  );
}
