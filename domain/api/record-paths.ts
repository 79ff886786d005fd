import type { RecordKind } from "../revision";

/** Under which word of an address programs find each kind of record. */
export const recordPaths = {
  sessions: "session",
  groups: "group",
  people: "person",
  venues: "venue",
  parties: "party",
  topics: "topic",
  sources: "source",
} as const satisfies Record<string, RecordKind>;

/** One of those words. */
export type RecordPath = keyof typeof recordPaths;

/** Whether a word of an address names a kind of record. */
export function isRecordPath(word: string): word is RecordPath {
  return Object.hasOwn(recordPaths, word);
}
