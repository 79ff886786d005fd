import type { GroupKind, GroupRef, GroupStatus } from "./group";

type PartyRef = { slug: string; shortName: string; iso: string | null };

/** A group as the directory lists it, in tree order. `last` and `nextPlanned` are partial dates, null when there is none. */
export type GroupEntry = GroupRef & {
  depth: number;
  kind: GroupKind;
  status: GroupStatus;
  parties: PartyRef[];
  sessions: number;
  last: string | null;
  nextPlanned: string | null;
};

/** A person as the directory lists them. `last` is the date of their latest session. */
export type PersonEntry = {
  slug: string;
  displayName: string;
  sortName: string;
  party: PartyRef | null;
  sessions: number;
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
