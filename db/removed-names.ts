import { sql } from "drizzle-orm";
import type { NamedKind, SessionName } from "@/domain/removed-names";
import type { Db } from "./client";
import { keyList } from "./key-list";

const tables: Record<NamedKind, string> = {
  group: "groups",
  person: "people",
  venue: "venues",
  party: "parties",
  topic: "topics",
  source: "sources",
};

/** Those of the records with these slugs that were removed, in one statement; [] for none. */
export function removedNames(db: Db, names: readonly SessionName[]): SessionName[] {
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  if (kinds.length === 0) return [];
  const selects = kinds.map((kind) => {
    const slugs = names.filter((name) => name.kind === kind).map(({ slug }) => slug);
    return sql`SELECT ${kind} AS kind, slug FROM ${sql.raw(tables[kind])}
      WHERE slug IN ${keyList(slugs)} AND deleted_at IS NOT NULL`;
  });
  return db.all<SessionName>(sql.join(selects, sql` UNION ALL `));
}
