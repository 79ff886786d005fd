import { asc, eq, sql } from "drizzle-orm";
import { isSame } from "@/domain/field-merge";
import type { GroupState } from "@/domain/record-state";
import { searchKey } from "@/domain/search-words";
import type { Db } from "../client";
import { laneOrder } from "../group-order";
import { loadGroupRefs } from "../group-refs";
import { keyList } from "../key-list";
import { insertRecordWords, replaceRecordWords } from "../record";
import { groupParties, groups } from "../schema/bodies";
import { refreshSessions } from "./session-state";

/** The state of a group, removed ones included; null when there is none with this id. */
export function readGroupState(tx: Db, id: string): GroupState | null {
  const row = tx.select().from(groups).where(eq(groups.id, id)).get();
  if (!row) return null;
  const partyIds = tx
    .select({ id: groupParties.partyId })
    .from(groupParties)
    .where(eq(groupParties.groupId, id))
    .orderBy(asc(groupParties.position))
    .all()
    .map((party) => party.id);
  const { laneOrder: _, ...stated } = row;
  return { ...stated, partyIds };
}

/** The group and everything below it, as far as the tree goes. */
function subtree(tx: Db, id: string): string[] {
  const rows = tx.all<{ id: string }>(sql`WITH RECURSIVE below(id) AS (
      SELECT ${id} UNION SELECT g.id FROM groups g JOIN below b ON g.parent_id = b.id)
    SELECT id FROM below`);
  return rows.map((row) => row.id);
}

function laneOrderOf(tx: Db, id: string): string {
  const line: { id: string; name: string }[] = [];
  for (let next: string | null = id; next && line.every((each) => each.id !== next); ) {
    const row = tx.select().from(groups).where(eq(groups.id, next)).get();
    if (row) line.unshift({ id: row.id, name: row.name });
    next = row?.parentId ?? null;
  }
  const root = line[0]?.id ?? id;
  const rootParties = loadGroupRefs(tx, [root]).get(root)?.rootParties ?? [];
  return laneOrder(
    rootParties.map((party) => party.shortName),
    line,
  );
}

/** Makes anew what follows from a group's row, its ancestors and its parties: its place among the lanes and its words. */
function refreshGroup(tx: Db, id: string, store = replaceRecordWords): void {
  const row = tx.select().from(groups).where(eq(groups.id, id)).get();
  if (!row) return;
  tx.update(groups)
    .set({ laneOrder: laneOrderOf(tx, id) })
    .where(eq(groups.id, id))
    .run();
  const parties = loadGroupRefs(tx, [id]).get(id)?.parties ?? [];
  const names = [row.name, row.acronym ?? "", ...row.otherNames, ...parties.map((party) => party.shortName)];
  store(tx, "group", id, searchKey(names.join(" ")));
}

/** Makes anew everything that follows from what these groups are called, and from whose they are, down the tree. */
export function refreshGroups(tx: Db, ids: string[]): void {
  const all = [...new Set(ids.flatMap((id) => subtree(tx, id)))];
  for (const id of all) refreshGroup(tx, id);
  const held = tx.all<{ id: string }>(sql`SELECT id FROM sessions WHERE group_id IN ${keyList(all)}
    UNION SELECT session_id FROM session_joint_groups WHERE group_id IN ${keyList(all)}`);
  refreshSessions(
    tx,
    held.map(({ id }) => id),
  );
}

const shownElsewhere = ["name", "acronym", "otherNames", "partyIds", "parentId"] as const;

/**
 * Writes a group as its state says, over the one with the same id if there is one, and whatever follows from it: the lanes
 * and words of its sub-groups, and the sessions of them all. Writes no revision.
 */
export function writeGroupState(tx: Db, state: GroupState): void {
  const before = readGroupState(tx, state.id);
  const { partyIds, ...row } = state;
  if (before) tx.update(groups).set(row).where(eq(groups.id, state.id)).run();
  else
    tx.insert(groups)
      .values({ ...row, laneOrder: state.id })
      .run();
  tx.delete(groupParties).where(eq(groupParties.groupId, state.id)).run();
  for (const [position, partyId] of partyIds.entries()) {
    tx.insert(groupParties).values({ groupId: state.id, position, partyId }).run();
  }
  if (!before) refreshGroup(tx, state.id, insertRecordWords);
  else if (shownElsewhere.some((field) => !isSame(before[field], state[field])))
    refreshGroups(tx, [state.id]);
}
