import type { RecordKind } from "../revision";

/** The kinds of record that programs add by themselves. Topics come with the first session that has them, as on the pages. */
export const addedKinds = [
  "session",
  "group",
  "person",
  "venue",
  "party",
  "source",
] as const satisfies RecordKind[];

/** One of them. */
export type AddedKind = (typeof addedKinds)[number];
