/** The kinds of standing body, most formal first. */
export const groupKinds = [
  "commission",
  "committee",
  "working group",
  "sub-group",
  "dialogue",
  "staff talks",
  "consultations",
  "other",
] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Whether a body still meets, as far as anybody says. */
export const groupStatuses = ["active", "dormant", "concluded", "unknown"] as const;
export type GroupStatus = (typeof groupStatuses)[number];

/** How the host changes from session to session. */
export const rotations = ["alternating", "fixed", "rotating", "unknown"] as const;
export type Rotation = (typeof rotations)[number];

/**
 * A reference to a group, with its ancestors from the root down (`path` holds their slugs and names, itself last).
 * `isRemoved` stands on one that was taken out of the register since.
 */
export type GroupRef = {
  slug: string;
  name: string;
  acronym: string | null;
  isRemoved?: true;
  path: { slug: string; name: string; acronym: string | null }[];
};

/** A standing body. `cadenceMonths` is the stated interval between sessions; `parties` are slugs in protocol order. */
export type Group = GroupRef & {
  id: string;
  kind: GroupKind;
  parent: string | null;
  parties: { slug: string; shortName: string; iso: string | null }[];
  status: GroupStatus;
  cadenceMonths: number | null;
  rotation: Rotation;
  otherNames: string[];
  predecessor: string | null;
  note: string | null;
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
};
