import type { Appearance } from "./appearance";
import type { Attachment } from "./attachment";
import type { GroupRef } from "./group";
import type { SessionOutcome } from "./outcome";
import type { Phase } from "./phase";
import type { SessionName } from "./removed-names";
import type { SessionStatus } from "./session-status";
import type { Citation } from "./source";

/** How the sides met. */
export const formats = ["in person", "virtual", "hybrid", "unknown"] as const;
export type Format = (typeof formats)[number];

/** Who says which number a session has: a source, somebody's inference, or nobody. */
export const ordinalBases = ["stated", "inferred", "unknown"] as const;
export type OrdinalBasis = (typeof ordinalBases)[number];

/**
 * Where a session is held. `venue` is null where only a city is known; `slug` addresses the venue's page, and `isRemoved`
 * stands on a venue that was taken out of the register since.
 */
export type Place = {
  slug: string;
  isRemoved?: true;
  venue: string | null;
  city: string | null;
  country: string | null;
};

type PartyRef = { slug: string; shortName: string; iso: string | null };

/** What a list row, a timeline mark or a series entry shows of a session. Dates are partial-date text (EDTF subset). */
export type SessionSummary = {
  id: string;
  slug: string;
  /** Unique position in chronological order (see db/chronology.ts); the cursor of every list. */
  chrono: number;
  group: GroupRef;
  parties: PartyRef[];
  ordinal: number | null;
  ordinalBasis: OrdinalBasis;
  status: SessionStatus;
  phase: Phase;
  format: Format;
  /** The held date where there is one, else the planned one, else null. */
  date: string | null;
  planned: string | null;
  held: string | null;
  /** First and last day the session may lie on; null where open or unknown. */
  earliest: string | null;
  latest: string | null;
  place: Place | null;
  /** Co-chairs, chairs and heads of delegation in protocol order. */
  leaders: Appearance[];
};

/** A session whole, as its own page shows it. */
export type Session = SessionSummary & {
  jointlyWith: GroupRef[];
  startTime: string | null;
  endTime: string | null;
  timeZone: string | null;
  host: PartyRef | null;
  appearances: Appearance[];
  topics: { slug: string; name: string }[];
  outcomes: SessionOutcome[];
  summary: string | null;
  note: string | null;
  citations: Citation[];
  attachments: Attachment[];
  /** Those of the records it names that were removed from the register since. */
  removed: SessionName[];
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
};
