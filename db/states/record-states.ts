import type { RecordStates } from "@/domain/record-state";
import type { RecordKind } from "@/domain/revision";
import type { Db } from "../client";
import { findHead } from "../record";
import { type Authorship, appendRevision } from "../revision";
import { readGroupState, writeGroupState } from "./group-state";
import { readPersonState, writePersonState } from "./person-state";
import {
  readPartyState,
  readSourceState,
  readTopicState,
  writePartyState,
  writeSourceState,
  writeTopicState,
} from "./plain-states";
import { readSessionState, writeSessionState } from "./session-state";
import { readVenueState, writeVenueState } from "./venue-state";

type Access<Kind extends RecordKind> = {
  read: (tx: Db, id: string) => RecordStates[Kind] | null;
  write: (tx: Db, state: RecordStates[Kind]) => void;
};

const accesses: { [Kind in RecordKind]: Access<Kind> } = {
  session: { read: readSessionState, write: writeSessionState },
  group: { read: readGroupState, write: writeGroupState },
  person: { read: readPersonState, write: writePersonState },
  venue: { read: readVenueState, write: writeVenueState },
  party: { read: readPartyState, write: writePartyState },
  topic: { read: readTopicState, write: writeTopicState },
  source: { read: readSourceState, write: writeSourceState },
};

/** The state of a record of any kind, removed ones included; null when there is none with this id. */
export function readState<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  id: string,
): RecordStates[Kind] | null {
  return accesses[kind].read(tx, id);
}

/** The present state of a record by slug, old slug or id, removed ones included; null when there is none. */
export function findState<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  slugOrId: string,
): RecordStates[Kind] | null {
  const head = findHead(tx, kind, slugOrId);
  return head && readState(tx, kind, head.id);
}

/**
 * Gives a record the state that follows its present one, with the next version and one revision, and returns it. Every
 * change of a record goes through here; `at` is the present instant. Throws a Refusal where the state breaks a rule of the register.
 */
export function saveState<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  next: RecordStates[Kind],
  by: Authorship,
  at = new Date(Date.now()).toISOString(),
): RecordStates[Kind] {
  const state = { ...next, version: next.version + 1, updatedAt: at };
  accesses[kind].write(tx, state);
  appendRevision(tx, kind, state, by);
  return state;
}
