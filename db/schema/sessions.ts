import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Role } from "@/domain/appearance";
import type { Completion, OutcomeType } from "@/domain/outcome";
import type { Format, OrdinalBasis } from "@/domain/session";
import type { SessionStatus } from "@/domain/session-status";
import { groups, parties } from "./bodies";
import { people, topics, venues } from "./directory";
import { sources } from "./evidence";
import { recordColumns } from "./record-columns";

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
    /** How badly it is proved (db/session-weakness.ts); 0 where nothing is missing. */
    weakness: integer("weakness").notNull().default(0),
  },
  (t) => [
    index("sessions_weakness").on(t.weakness, t.chrono).where(sql`weakness > 0 AND deleted_at IS NULL`),
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

/**
 * What was agreed. `owners` are party ids, `place` where a next meeting was promised, `evidence` what shows the completion
 * (a source, some words or both), `carriedFromId` the same outcome at an earlier session.
 */
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
    place: text("place"),
    completion: text("completion").$type<Completion>().notNull(),
    evidence: text("evidence"),
    evidenceSourceId: text("evidence_source_id").references(() => sources.id),
    carriedFromId: text("carried_from_id"),
  },
  (t) => [
    index("outcomes_session").on(t.sessionId, t.position),
    index("outcomes_carried_from").on(t.carriedFromId),
  ],
);
