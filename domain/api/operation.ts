import type { RecordPath } from "./record-paths";

/** What the pages do besides reading and writing single records. */
const furtherActs = [
  "preview merge",
  "merge",
  "undo",
  "take back",
  "preview bulk change",
  "bulk change",
  "list attachments",
  "attach",
  "get attachment",
  "change attachment",
  "remove attachment",
  "restore attachment",
  "review",
  "list views",
  "add view",
  "get view",
  "rename view",
  "remove view",
  "restore view",
] as const;
export type FurtherAct = (typeof furtherActs)[number];

/** What an operation of the interface does. */
export type Act =
  | "list"
  | "add"
  | "get"
  | "change"
  | "remove"
  | "revisions"
  | "restore"
  | "changes"
  | "describe"
  | FurtherAct;

/** Whether it is one of the further ones. */
export function isFurther(act: Act): act is FurtherAct {
  return furtherActs.some((each) => each === act);
}

/**
 * One operation: its address under /api/v1, with names in braces, and what it does; `records` says of which kind, null for
 * those of the register as a whole.
 */
export type Operation = {
  id: string;
  method: "GET" | "POST" | "PATCH" | "DELETE";
  path: string;
  act: Act;
  records: RecordPath | null;
  summary: string;
};

/** How the records of an address are called in words, one and many. */
export const nouns: Record<RecordPath, { one: string; many: string }> = {
  sessions: { one: "session", many: "sessions" },
  groups: { one: "group", many: "groups" },
  people: { one: "person", many: "people" },
  venues: { one: "venue", many: "venues" },
  parties: { one: "party", many: "parties" },
  topics: { one: "topic", many: "topics" },
  sources: { one: "source", many: "sources" },
};

/** A word with a capital. */
export const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The name of the schema of a kind of record: "Person" for people. */
export function schemaName(records: RecordPath): string {
  return capital(nouns[records].one);
}
