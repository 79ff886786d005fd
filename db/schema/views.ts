import { sql } from "drizzle-orm";
import { sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** Names for queries of the list, shared by all who read the register. `key` is the name as names are compared. */
export const views = sqliteTable(
  "views",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    key: text("key").notNull(),
    query: text("query").notNull(),
    author: text("author").notNull(),
    createdAt: text("created_at").notNull(),
    /** A removed one is kept, so that its removal can be undone. */
    deletedAt: text("deleted_at"),
  },
  (t) => [uniqueIndex("views_key").on(t.key).where(sql`deleted_at IS NULL`)],
);
