import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { AttachmentKind } from "@/domain/attachment";
import { sources } from "./evidence";
import { sessions } from "./sessions";

/**
 * The photographs and papers of sessions, in order. The files lie beside the register, named by `hash`
 * (db/attachment-files.ts), and stay there when a row goes: an earlier version that names one can be restored.
 */
export const sessionAttachments = sqliteTable(
  "session_attachments",
  {
    id: text("id").primaryKey(),
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id),
    position: integer("position").notNull(),
    hash: text("hash").notNull(),
    kind: text("kind").$type<AttachmentKind>().notNull(),
    name: text("name").notNull(),
    caption: text("caption").notNull(),
    credit: text("credit"),
    sourceId: text("source_id").references(() => sources.id),
    date: text("date"),
    width: integer("width"),
    height: integer("height"),
    bytes: integer("bytes").notNull(),
  },
  (t) => [
    index("session_attachments_session").on(t.sessionId, t.position),
    index("session_attachments_hash").on(t.hash),
    index("session_attachments_source").on(t.sourceId),
  ],
);
