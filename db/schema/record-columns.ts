import { integer, text } from "drizzle-orm/sqlite-core";

// A function: a column builder shared by two tables would give both the name of the first one's index.
/** The columns that every record has. Ids are text made in TypeScript, instants ISO 8601 in UTC. */
export const recordColumns = () => ({
  id: text("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  version: integer("version").notNull(),
  createdAt: text("created_at").notNull(),
  updatedAt: text("updated_at").notNull(),
  deletedAt: text("deleted_at"),
  /** The record that this one was merged into; only on removed ones. */
  mergedIntoId: text("merged_into_id"),
});
