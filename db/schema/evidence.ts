import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CitedField, FormerValue, SourceType } from "@/domain/source";
import { parties } from "./bodies";
import { recordColumns } from "./record-columns";

/** Publications. `url` is unique where there is one, so that none is entered twice. */
export const sources = sqliteTable(
  "sources",
  {
    ...recordColumns(),
    publisher: text("publisher").notNull(),
    title: text("title"),
    url: text("url").unique(),
    archiveUrl: text("archive_url"),
    published: text("published"),
    accessed: text("accessed"),
    language: text("language"),
    type: text("type").$type<SourceType>().notNull(),
    issuingSideId: text("issuing_side_id").references(() => parties.id),
    syndicatedFrom: text("syndicated_from"),
  },
  (t) => [index("sources_type").on(t.type, t.slug)],
);

/** Which field of which record a source supports, and what it says instead where it differs. */
export const citations = sqliteTable(
  "citations",
  {
    recordKind: text("record_kind").notNull(),
    recordId: text("record_id").notNull(),
    position: integer("position").notNull(),
    sourceId: text("source_id")
      .notNull()
      .references(() => sources.id),
    field: text("field").$type<CitedField>().notNull(),
    differingValue: text("differing_value"),
    locator: text("locator"),
    quote: text("quote"),
    /** Why the value kept is preferred to the differing one. */
    reason: text("reason"),
    /** What it supported before the value was changed without it; null while it supports the present one. */
    former: text("former", { mode: "json" }).$type<FormerValue>(),
  },
  (t) => [
    primaryKey({ columns: [t.recordKind, t.recordId, t.position] }),
    index("citations_source").on(t.sourceId),
  ],
);
