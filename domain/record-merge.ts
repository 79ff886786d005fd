import { isSame } from "./field-merge";
import type {
  GroupState,
  PersonState,
  RecordStates,
  SessionState,
  SourceState,
  VenueState,
} from "./record-state";
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

function withSourceFacts(into: SourceState, from: SourceState): SourceState {
  return {
    ...into,
    title: into.title ?? from.title,
    url: into.url ?? from.url,
    archiveUrl: into.archiveUrl ?? from.archiveUrl,
    published: into.published ?? from.published,
    accessed: into.accessed ?? from.accessed,
    language: into.language ?? from.language,
    issuingSideId: into.issuingSideId ?? from.issuingSideId,
  };
}

/**
 * What is left when two records prove to be one: `into`, known also by every name and printed form of `from`; a source says
 * besides what only `from` said.
 */
export function mergedState<Kind extends RecordKind>(
  kind: Kind,
  into: RecordStates[Kind],
  from: RecordStates[Kind],
): RecordStates[Kind] {
  const merge = {
    group: withGroupNames,
    person: withForms,
    venue: withVenueNames,
    source: withSourceFacts,
  } as Partial<Record<RecordKind, (into: never, from: never) => unknown>>;
  return (merge[kind]?.(into as never, from as never) ?? into) as RecordStates[Kind];
}

/** What stays of `from` once it is merged: all that it said, save a web address that is now the other's, as only one has it. */
export function leftState<Kind extends RecordKind>(
  kind: Kind,
  from: RecordStates[Kind],
  merged: RecordStates[Kind],
): RecordStates[Kind] {
  if (kind !== "source") return from;
  const [left, kept] = [from as SourceState, merged as SourceState];
  return (left.url === kept.url ? { ...left, url: null } : left) as RecordStates[Kind];
}

function once<Item>(items: Item[]): Item[] {
  return items.filter((item, at) => items.findIndex((each) => isSame(each, item)) === at);
}

/** Who stood at a session under two records, or what two told of it, stands there once, where the two say the same. */
export function withoutTwins(state: SessionState): SessionState {
  const { appearances, citations, jointIds, groupId } = state;
  return {
    ...state,
    appearances: once(appearances),
    citations: once(citations),
    jointIds: jointIds.filter((id) => id !== groupId),
  };
}
