import type { RecordKind } from "./revision";

const folders: Record<RecordKind, string> = {
  session: "sessions",
  group: "groups",
  person: "people",
  venue: "venues",
  party: "parties",
  topic: "topics",
  source: "sources",
};

/** The word for several records of a kind, which is also the folder of their pages: `recordsName("person")` is "people". */
export function recordsName(kind: RecordKind): string {
  return folders[kind];
}

/** The address of a record's page: `recordHref("person", "j-p-mathew")` is "/people/j-p-mathew". */
export function recordHref(kind: RecordKind, slug: string): string {
  return `/${folders[kind]}/${slug}`;
}
