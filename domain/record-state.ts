import type { Role } from "./appearance";
import type { Attachment } from "./attachment";
import type { GroupKind, GroupStatus, Rotation } from "./group";
import type { Completion, OutcomeType } from "./outcome";
import type { RecordHead } from "./revision";
import type { Format, OrdinalBasis } from "./session";
import type { SessionStatus } from "./session-status";
import type { CitedField, FormerValue, SourceType } from "./source";
import type { CoordinatePrecision } from "./venue";

// A state is a record whole, with references as permanent ids: what a revision keeps and every change is made of.

type AppearanceState = {
  personId: string | null;
  nameAsPrinted: string | null;
  partyId: string | null;
  role: Role;
  rank: string | null;
  post: string | null;
  organisation: string | null;
};

/** An outcome within a session's state; `owners` are party ids, `evidenceSourceId` a source's, `carriedFromId` an outcome's. */
export type OutcomeState = {
  id: string;
  type: OutcomeType;
  text: string;
  owners: string[];
  due: string | null;
  place: string | null;
  completion: Completion;
  evidence: string | null;
  evidenceSourceId: string | null;
  carriedFromId: string | null;
};

/** A citation within a session's state; `reason` says why the value kept is preferred to `differingValue`. */
export type CitationState = {
  sourceId: string;
  field: CitedField;
  differingValue: string | null;
  locator: string | null;
  quote: string | null;
  reason: string | null;
  former: FormerValue | null;
};

/** A photograph or paper within a session's state; `sourceId` is a source's. */
export type AttachmentState = Omit<Attachment, "source"> & { sourceId: string | null };

export type SessionState = RecordHead & {
  groupId: string;
  jointIds: string[];
  ordinal: number | null;
  ordinalBasis: OrdinalBasis;
  planned: string | null;
  held: string | null;
  startTime: string | null;
  endTime: string | null;
  timeZone: string | null;
  status: SessionStatus;
  format: Format;
  hostId: string | null;
  venueId: string | null;
  appearances: AppearanceState[];
  topicIds: string[];
  outcomes: OutcomeState[];
  citations: CitationState[];
  attachments: AttachmentState[];
  summary: string | null;
  note: string | null;
};

export type GroupState = RecordHead & {
  name: string;
  acronym: string | null;
  kind: GroupKind;
  parentId: string | null;
  partyIds: string[];
  status: GroupStatus;
  cadenceMonths: number | null;
  rotation: Rotation;
  otherNames: string[];
  predecessorId: string | null;
  note: string | null;
};

export type PersonState = RecordHead & {
  displayName: string;
  sortName: string;
  partyId: string | null;
  printedForms: { form: string; language: string | null; script: string | null }[];
  note: string | null;
};

export type VenueState = RecordHead & {
  name: string | null;
  city: string | null;
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  coordinatePrecision: CoordinatePrecision | null;
  timeZone: string | null;
  otherNames: string[];
  note: string | null;
};

export type PartyState = RecordHead & {
  name: string;
  shortName: string;
  adjective: string;
  iso: string | null;
};

export type TopicState = RecordHead & { name: string };

export type SourceState = RecordHead & {
  publisher: string;
  title: string | null;
  url: string | null;
  archiveUrl: string | null;
  published: string | null;
  accessed: string | null;
  language: string | null;
  type: SourceType;
  issuingSideId: string | null;
  syndicatedFrom: string | null;
};

/** The state of a record, by its kind. */
export type RecordStates = {
  session: SessionState;
  group: GroupState;
  person: PersonState;
  venue: VenueState;
  party: PartyState;
  topic: TopicState;
  source: SourceState;
};
