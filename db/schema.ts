import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { Role } from "@/domain/appearance";
import type { GroupKind, GroupStatus, Rotation } from "@/domain/group";
import type { Completion, OutcomeType } from "@/domain/outcome";
import type { Format, OrdinalBasis } from "@/domain/session";
import type { SessionStatus } from "@/domain/session-status";
import type { CitedField, SourceType } from "@/domain/source";
import type { CoordinatePrecision } from "@/domain/venue";

// Ids are text made in TypeScript, instants ISO 8601 in UTC, dates partial-date text. No default carries meaning.

// A function: a column builder shared by two tables would give both the name of the first one's index.
const recordColumns = () => ({
  id: text("id").primaryKey(),
  slug: text("slug").notNull().unique(),
  version: integer("version").notNull(),
  createdAt: text("created_at").notNull(),
  updatedAt: text("updated_at").notNull(),
  deletedAt: text("deleted_at"),
});

/** States and organisations. */
export const parties = sqliteTable("parties", {
  ...recordColumns(),
  name: text("name").notNull(),
  shortName: text("short_name").notNull(),
  adjective: text("adjective").notNull(),
  iso: text("iso"),
});

/** Standing bodies, as a tree. `laneOrder` sorts the tree under the parties of its roots (see db/group-order.ts). */
export const groups = sqliteTable(
  "groups",
  {
    ...recordColumns(),
    name: text("name").notNull(),
    acronym: text("acronym"),
    kind: text("kind").$type<GroupKind>().notNull(),
    parentId: text("parent_id").references((): AnySQLiteColumn => groups.id),
    status: text("status").$type<GroupStatus>().notNull(),
    cadenceMonths: integer("cadence_months"),
    rotation: text("rotation").$type<Rotation>().notNull(),
    otherNames: text("other_names", { mode: "json" }).$type<string[]>().notNull(),
    predecessorId: text("predecessor_id").references((): AnySQLiteColumn => groups.id),
    note: text("note"),
    laneOrder: text("lane_order").notNull(),
  },
  (t) => [index("groups_parent").on(t.parentId), uniqueIndex("groups_lane_order").on(t.laneOrder)],
);

/** The parties of a body, in protocol order. */
export const groupParties = sqliteTable(
  "group_parties",
  {
    groupId: text("group_id")
      .notNull()
      .references(() => groups.id),
    position: integer("position").notNull(),
    partyId: text("party_id")
      .notNull()
      .references(() => parties.id),
  },
  (t) => [primaryKey({ columns: [t.groupId, t.position] })],
);

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

/** Publications. `url` is unique where there is one, so that none is entered twice. */
export const sources = sqliteTable("sources", {
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
});

/** Meetings. `chrono` is the unique chronological key (docs/decisions/0003); days are numbers of domain/date-span.ts. */
export const sessions = sqliteTable(
  "sessions",
  {
    ...recordColumns(),
    chrono: integer("chrono").notNull().unique(),
    groupId: text("group_id")
      .notNull()
      .references(() => groups.id),
    /** The group's lane order, copied so that sorting by group reads one index. */
    laneOrder: text("lane_order").notNull(),
    ordinal: integer("ordinal"),
    ordinalBasis: text("ordinal_basis").$type<OrdinalBasis>().notNull(),
    planned: text("planned"),
    held: text("held"),
    /** First and last day it may lie on; null where open or undated. */
    earliestDay: integer("earliest_day"),
    latestDay: integer("latest_day"),
    /** The same with open ends bounded (docs/decisions/0004), for overlap; null when undated. */
    reachFrom: integer("reach_from"),
    reachTo: integer("reach_to"),
    /** The days between those two: the longest bounds how far a range filter must look. */
    reachDays: integer("reach_days"),
    startTime: text("start_time"),
    endTime: text("end_time"),
    timeZone: text("time_zone"),
    /** The zone in which its days are counted: its own, else its venue's. */
    zone: text("zone"),
    status: text("status").$type<SessionStatus>().notNull(),
    format: text("format").$type<Format>().notNull(),
    hostId: text("host_id").references(() => parties.id),
    venueId: text("venue_id").references(() => venues.id),
    summary: text("summary"),
    note: text("note"),
  },
  (t) => [
    index("sessions_group").on(t.groupId, t.ordinal),
    index("sessions_lane_order").on(t.laneOrder, sql`chrono desc`),
    index("sessions_reach_days").on(t.reachDays),
  ],
);

/** Other bodies that a session was a joint meeting of. */
export const sessionJointGroups = sqliteTable(
  "session_joint_groups",
  {
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id),
    position: integer("position").notNull(),
    groupId: text("group_id")
      .notNull()
      .references(() => groups.id),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.position] })],
);

/** Who was there, as what, as printed then. */
export const appearances = sqliteTable(
  "appearances",
  {
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id),
    position: integer("position").notNull(),
    personId: text("person_id").references(() => people.id),
    nameAsPrinted: text("name_as_printed"),
    partyId: text("party_id").references(() => parties.id),
    role: text("role").$type<Role>().notNull(),
    rank: text("rank"),
    post: text("post"),
    organisation: text("organisation"),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.position] }), index("appearances_person").on(t.personId)],
);

/** The topics of a session, in order. */
export const sessionTopics = sqliteTable(
  "session_topics",
  {
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id),
    position: integer("position").notNull(),
    topicId: text("topic_id")
      .notNull()
      .references(() => topics.id),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.position] })],
);

/** What was agreed. `owners` are party ids. */
export const outcomes = sqliteTable(
  "outcomes",
  {
    id: text("id").primaryKey(),
    sessionId: text("session_id")
      .notNull()
      .references(() => sessions.id),
    position: integer("position").notNull(),
    type: text("type").$type<OutcomeType>().notNull(),
    text: text("text").notNull(),
    owners: text("owners", { mode: "json" }).$type<string[]>().notNull(),
    due: text("due"),
    completion: text("completion").$type<Completion>().notNull(),
  },
  (t) => [index("outcomes_session").on(t.sessionId, t.position)],
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
  },
  (t) => [
    primaryKey({ columns: [t.recordKind, t.recordId, t.position] }),
    index("citations_source").on(t.sourceId),
  ],
);

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
