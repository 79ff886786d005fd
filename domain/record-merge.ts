import type { GroupState, PersonState, RecordStates, VenueState } from "./record-state";
import type { RecordKind } from "./revision";

const listed = (names: (string | null)[], own: (string | null)[]) => [
  ...new Set(names.filter((name): name is string => name !== null && name !== "" && !own.includes(name))),
];

function withForms(into: PersonState, from: PersonState): PersonState {
  const known = new Set(into.printedForms.map(({ form }) => form));
  const added = from.printedForms.filter(({ form }) => !known.has(form));
  return { ...into, printedForms: [...into.printedForms, ...added], partyId: into.partyId ?? from.partyId };
}

function withGroupNames(into: GroupState, from: GroupState): GroupState {
  const names = [...into.otherNames, from.name, from.acronym, ...from.otherNames];
  return { ...into, otherNames: listed(names, [into.name, into.acronym]) };
}

function withVenueNames(into: VenueState, from: VenueState): VenueState {
  return { ...into, otherNames: listed([...into.otherNames, from.name, ...from.otherNames], [into.name]) };
}

/** What is left when two records prove to be one: `into`, known also by every name and printed form of `from`. */
export function mergedState<Kind extends RecordKind>(
  kind: Kind,
  into: RecordStates[Kind],
  from: RecordStates[Kind],
): RecordStates[Kind] {
  const merge = { group: withGroupNames, person: withForms, venue: withVenueNames } as Partial<
    Record<RecordKind, (into: never, from: never) => unknown>
  >;
  return (merge[kind]?.(into as never, from as never) ?? into) as RecordStates[Kind];
}
