import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { GroupKind, GroupStatus, Rotation } from "@/domain/group";
import { recordColumns } from "./record-columns";

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
