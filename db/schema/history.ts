import { integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Every state that a record has had, whole. Append-only; `sequence` orders all changes of the register. */
export const revisions = sqliteTable(
  "revisions",
  {
    sequence: integer("sequence").primaryKey({ autoIncrement: true }),
    recordKind: text("record_kind").notNull(),
    recordId: text("record_id").notNull(),
    version: integer("version").notNull(),
    at: text("at").notNull(),
    author: text("author").notNull(),
    note: text("note"),
    schemaVersion: integer("schema_version").notNull(),
    snapshot: text("snapshot", { mode: "json" }).$type<unknown>().notNull(),
  },
  (t) => [uniqueIndex("revisions_record").on(t.recordKind, t.recordId, t.version)],
);

/** Addresses that a record once had. */
export const oldSlugs = sqliteTable(
  "old_slugs",
  {
    recordKind: text("record_kind").notNull(),
    slug: text("slug").notNull(),
    recordId: text("record_id").notNull(),
  },
  (t) => [primaryKey({ columns: [t.recordKind, t.slug] })],
);
