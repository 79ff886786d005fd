import type { RecordStates } from "./record-state";
import type { RecordKind } from "./revision";

type Change = (kind: RecordKind, id: string) => string;
type Mappers = { [Kind in RecordKind]: (state: RecordStates[Kind], to: Change) => RecordStates[Kind] };

const each = (ids: readonly string[], kind: RecordKind, to: Change) => [
  ...new Set(ids.map((id) => to(kind, id))),
];
const one = (id: string | null, kind: RecordKind, to: Change) => (id === null ? null : to(kind, id));

const mappers: Mappers = {
  session: (state, to) => ({
    ...state,
    groupId: to("group", state.groupId),
    jointIds: each(state.jointIds, "group", to),
    hostId: one(state.hostId, "party", to),
    venueId: one(state.venueId, "venue", to),
    topicIds: each(state.topicIds, "topic", to),
    appearances: state.appearances.map((there) => ({
      ...there,
      personId: one(there.personId, "person", to),
      partyId: one(there.partyId, "party", to),
    })),
    outcomes: state.outcomes.map((outcome) => ({
      ...outcome,
      owners: each(outcome.owners, "party", to),
      evidenceSourceId: one(outcome.evidenceSourceId, "source", to),
    })),
    citations: state.citations.map((citation) => ({
      ...citation,
      sourceId: to("source", citation.sourceId),
    })),
    attachments: state.attachments.map((attachment) => ({
      ...attachment,
      sourceId: one(attachment.sourceId, "source", to),
    })),
  }),
  group: (state, to) => ({
    ...state,
    parentId: one(state.parentId, "group", to),
    predecessorId: one(state.predecessorId, "group", to),
    partyIds: each(state.partyIds, "party", to),
  }),
  person: (state, to) => ({ ...state, partyId: one(state.partyId, "party", to) }),
  venue: (state) => state,
  party: (state) => state,
  topic: (state) => state,
  source: (state, to) => ({ ...state, issuingSideId: one(state.issuingSideId, "party", to) }),
};

/** A state with every record that it refers to replaced by the one that `to` gives for it; lists keep each once. */
export function mapReferences<Kind extends RecordKind>(
  kind: Kind,
  state: RecordStates[Kind],
  to: Change,
): RecordStates[Kind] {
  return mappers[kind](state, to);
}

/** Every record that some states refer to, each once, as kind and id. */
export function referencesOf<Kind extends RecordKind>(
  kind: Kind,
  states: RecordStates[Kind][],
): { kind: RecordKind; id: string }[] {
  const found = new Map<string, { kind: RecordKind; id: string }>();
  for (const state of states) {
    mapReferences(kind, state, (of, id) => {
      found.set(`${of} ${id}`, { kind: of, id });
      return id;
    });
  }
  return [...found.values()];
}
