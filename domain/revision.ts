/** The kinds of record that have revisions, citations and old slugs. */
export const recordKinds = ["session", "group", "person", "venue", "party", "topic", "source"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What was done to several records as one step. */
export const stepKinds = ["merge", "bulk change", "undo"] as const;
export type StepKind = (typeof stepKinds)[number];

/** The columns that the state of every record begins with. Instants are ISO 8601 in UTC. */
export type RecordHead = {
  id: string;
  slug: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  mergedIntoId: string | null;
};
