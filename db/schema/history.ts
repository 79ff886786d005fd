import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { StepKind } from "@/domain/revision";

/** Changes of several records made and undone as one: merges, bulk changes and imports. `undoneBy` is the step that undid it. */
export const steps = sqliteTable("steps", {
  id: text("id").primaryKey(),
  kind: text("kind").$type<StepKind>().notNull(),
  at: text("at").notNull(),
  author: text("author").notNull(),
  authorId: text("author_id"),
  note: text("note"),
  undoneBy: text("undone_by"),
});

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
    /** The account behind the name; null where none signed in, and in what was written before this was kept. */
    authorId: text("author_id"),
    note: text("note"),
    schemaVersion: integer("schema_version").notNull(),
    snapshot: text("snapshot", { mode: "json" }).$type<unknown>().notNull(),
    /** The step that wrote it together with others; null for a change of one record. */
    stepId: text("step_id").references(() => steps.id),
  },
  (t) => [
    uniqueIndex("revisions_record").on(t.recordKind, t.recordId, t.version),
    index("revisions_step").on(t.stepId),
  ],
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
