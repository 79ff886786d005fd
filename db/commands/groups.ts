import { asc, eq } from "drizzle-orm";
import type { Outcome } from "@/domain/command-outcome";
import type { GroupInput } from "@/domain/group-input";
import { searchKey } from "@/domain/search-words";
import { type Db, writing } from "../client";
import { laneOrder } from "../group-order";
import { loadGroupRefs } from "../group-refs";
import { insertRecordWords, newRecord } from "../record";
import { below, gatherRefusals, referTo, refusing } from "../refusal";
import { type Authorship, appendRevision } from "../revision";
import { groupParties, groups } from "../schema/bodies";
import { partyIdOf } from "./parties";

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

/**
 * Adds a group within a transaction; a Refusal that names its parent, predecessor and parties as far as they are missing.
 * `path` is where its input stands in that of the command, "" at the top.
 */
export function insertGroup(
  tx: Db,
  input: GroupInput,
  by: Authorship,
  path = "",
): { id: string; slug: string } {
  const record = newRecord(tx, "group", input.slug ?? input.acronym ?? input.name);
  const { attempt, settle } = gatherRefusals();
  const { parent, predecessor } = input;
  const parentId = attempt(() => parent && referTo(tx, "group", parent, below(path, "parent")));
  const predecessorId = attempt(
    () => predecessor && referTo(tx, "group", predecessor, below(path, "predecessor")),
  );
  const partyIds = new Set(
    input.parties.flatMap(
      (choice, i) => attempt(() => partyIdOf(tx, choice, below(path, `parties.${i}`), by)) ?? [],
    ),
  );
  settle();
  const { name, acronym, kind, status, cadenceMonths, rotation, otherNames, note } = input;
  const details = { name, acronym, kind, status, cadenceMonths, rotation, otherNames, note };
  const row = { ...record, ...details, parentId, predecessorId, laneOrder: record.id };
  tx.insert(groups).values(row).run();
  for (const [position, partyId] of [...partyIds].entries()) {
    tx.insert(groupParties).values({ groupId: row.id, position, partyId }).run();
  }
  tx.update(groups)
    .set({ laneOrder: laneOrderOf(tx, row.id) })
    .where(eq(groups.id, row.id))
    .run();
  const parties = loadGroupRefs(tx, [row.id]).get(row.id)?.parties ?? [];
  const names = [name, acronym ?? "", ...otherNames, ...parties.map((party) => party.shortName)];
  insertRecordWords(tx, "group", row.id, searchKey(names.join(" ")));
  const snapshot = { ...record, ...details, parentId, predecessorId, partyIds: [...partyIds] };
  appendRevision(tx, { kind: "group", id: row.id, version: 1, at: row.createdAt, snapshot }, by);
  return { id: row.id, slug: row.slug };
}

function partyIdsOf(tx: Db, groupId: string): string[] {
  return tx
    .select({ id: groupParties.partyId })
    .from(groupParties)
    .where(eq(groupParties.groupId, groupId))
    .orderBy(asc(groupParties.position))
    .all()
    .map(({ id }) => id);
}

/** Adds a group with its first revision; `invalid` when its parent, predecessor or a party is missing. */
export async function addGroup(
  input: GroupInput,
  by: Authorship,
): Promise<Outcome<{ id: string; slug: string }>> {
  return refusing(() => writing((tx) => insertGroup(tx, input, by)));
}

/** Removes a group: it leaves a tombstone, and nothing that refers to it changes. `not-found` when there is none. */
export async function removeGroup(slug: string, by: Authorship): Promise<Outcome<{ id: string }>> {
  return writing((tx): Outcome<{ id: string }> => {
    const row = tx.select().from(groups).where(eq(groups.slug, slug)).get();
    if (!row || row.deletedAt !== null) return { kind: "not-found" };
    const at = new Date(Date.now()).toISOString();
    const removed = { ...row, version: row.version + 1, updatedAt: at, deletedAt: at };
    tx.update(groups).set(removed).where(eq(groups.id, row.id)).run();
    const { laneOrder: _, ...state } = removed;
    const snapshot = { ...state, partyIds: partyIdsOf(tx, row.id) };
    appendRevision(tx, { kind: "group", id: row.id, version: removed.version, at, snapshot }, by);
    return { kind: "done", value: { id: row.id } };
  });
}
