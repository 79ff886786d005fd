import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { CoordinatePrecision } from "@/domain/venue";
import { parties } from "./bodies";
import { recordColumns } from "./record-columns";

/** People who appeared at sessions. */
export const people = sqliteTable(
  "people",
  {
    ...recordColumns(),
    displayName: text("display_name").notNull(),
    sortName: text("sort_name").notNull(),
    /** The sort name folded, with the id behind it: the order and cursor of the directory. */
    sortKey: text("sort_key").notNull(),
    partyId: text("party_id").references(() => parties.id),
    note: text("note"),
  },
  (t) => [uniqueIndex("people_sort_key").on(t.sortKey)],
);

/** Every spelling of a name that a source printed; `key` is its search words in order, for recognising it again. */
export const printedForms = sqliteTable(
  "printed_forms",
  {
    personId: text("person_id")
      .notNull()
      .references(() => people.id),
    position: integer("position").notNull(),
    form: text("form").notNull(),
    language: text("language"),
    script: text("script"),
    key: text("key").notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.position] }), index("printed_forms_key").on(t.key)],
);

/** Buildings, and cities without a known building (`name` null). */
export const venues = sqliteTable(
  "venues",
  {
    ...recordColumns(),
    name: text("name"),
    city: text("city"),
    /** The city folded: what the `city` filter compares. */
    cityKey: text("city_key"),
    country: text("country"),
    latitude: real("latitude"),
    longitude: real("longitude"),
    coordinatePrecision: text("coordinate_precision").$type<CoordinatePrecision>(),
    timeZone: text("time_zone"),
    otherNames: text("other_names", { mode: "json" }).$type<string[]>().notNull(),
    sortKey: text("sort_key").notNull(),
    note: text("note"),
  },
  (t) => [uniqueIndex("venues_sort_key").on(t.sortKey), index("venues_city_key").on(t.cityKey)],
);

/** What sessions are about. `key` is the name folded, so that none is entered twice. */
export const topics = sqliteTable("topics", {
  ...recordColumns(),
  name: text("name").notNull(),
  key: text("key").notNull().unique(),
});
