import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Requests of programs that were done and may be asked again within a day (Idempotency-Key). `owner` is an account's id or
 * "local", `fingerprint` a hash of what was asked, `outcome` how the command ended, `answer` what was sent back, once it was.
 */
export const doneRequests = sqliteTable(
  "done_requests",
  {
    owner: text("owner").notNull(),
    key: text("key").notNull(),
    fingerprint: text("fingerprint").notNull(),
    at: text("at").notNull(),
    outcome: text("outcome", { mode: "json" }).$type<unknown>().notNull(),
    answer: text("answer", { mode: "json" }).$type<unknown>(),
  },
  (t) => [primaryKey({ columns: [t.owner, t.key] })],
);
