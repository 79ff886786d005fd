import type { GroupKind, GroupRef, GroupStatus } from "./group";

type PartyRef = { slug: string; shortName: string; iso: string | null };

/**
 * A group as the directory lists it, in tree order. `last` and `nextPlanned` are partial dates, null when there is none;
 * `hasUndatedPlan` says that a session is planned whose date is not known.
 */
export type GroupEntry = GroupRef & {
  depth: number;
  kind: GroupKind;
  status: GroupStatus;
  parties: PartyRef[];
  sessions: number;
  last: string | null;
  nextPlanned: string | null;
  hasUndatedPlan: boolean;
};

/** A person as the directory lists them: at how many sessions, how many of these they led. `last` is the date of the latest held. */
export type PersonEntry = {
  slug: string;
  displayName: string;
  sortName: string;
  party: PartyRef | null;
  sessions: number;
  led: number;
  last: string | null;
};

/** A venue as the directory lists it; `name` is null for a city known without a building. */
export type VenueEntry = {
  slug: string;
  name: string | null;
  city: string | null;
  country: string | null;
  sessions: number;
  last: string | null;
};
