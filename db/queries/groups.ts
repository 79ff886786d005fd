import { and, asc, eq, gt, inArray, isNull } from "drizzle-orm";
import type { GroupEntry } from "@/domain/directory";
import type { Group } from "@/domain/group";
import { type Db, getDb } from "../client";
import { loadGroupEntries } from "../group-entries";
import { loadGroupRefs } from "../group-refs";
import { findRecords } from "../record-search";
import { publicGroupRef } from "../rows";
import { groups } from "../schema/bodies";

/** Which groups: those whose names hold the words of `q`, from the one after the slug `after`, `limit` of them (10,000). */
export type GroupWanted = { q?: string | null; after?: string | null; limit?: number };

const mostFound = 500;

function withAncestors(db: Db, found: string[]): string[] {
  const slugs = [...loadGroupRefs(db, found).values()].flatMap(({ path }) => path.map(({ slug }) => slug));
  return db
    .select({ id: groups.id })
    .from(groups)
    .where(inArray(groups.slug, slugs))
    .all()
    .map(({ id }) => id);
}

/**
 * The groups as a tree in lane order, deleted ones left out; a search keeps the bodies above what it finds, so that the
 * tree stays whole. `now` is in epoch milliseconds. [] when there is nothing.
 */
export async function listGroups(now: number, wanted: GroupWanted = {}): Promise<GroupEntry[]> {
  const db = getDb();
  const found = wanted.q ? withAncestors(db, findRecords(db, "group", wanted.q, mostFound)) : null;
  const start = wanted.after
    ? db.select({ laneOrder: groups.laneOrder }).from(groups).where(eq(groups.slug, wanted.after)).get()
    : undefined;
  const rows = db
    .select({ id: groups.id })
    .from(groups)
    .where(
      and(
        isNull(groups.deletedAt),
        found ? inArray(groups.id, found) : undefined,
        start ? gt(groups.laneOrder, start.laneOrder) : undefined,
      ),
    )
    .orderBy(asc(groups.laneOrder))
    .limit(wanted.limit ?? 10_000)
    .all();
  return loadGroupEntries(
    db,
    rows.map(({ id }) => id),
    now,
  );
}

/** The group with this slug, deleted or not; null when there is none (it may have an old slug: see currentSlug). */
export async function getGroup(slug: string): Promise<Group | null> {
  const db = getDb();
  const row = db.select().from(groups).where(eq(groups.slug, slug)).get();
  const ref = row && loadGroupRefs(db, [row.id]).get(row.id);
  if (!row || !ref) return null;
  const { laneOrder: _, parentId, predecessorId, ...own } = row;
  const predecessor = predecessorId && loadGroupRefs(db, [predecessorId]).get(predecessorId);
  // Of the group itself `deletedAt` says so.
  const { isRemoved: __, ...named } = publicGroupRef(ref);
  return {
    ...own,
    ...named,
    parent: parentId && (ref.path.at(-2)?.slug ?? null),
    parties: ref.parties,
    predecessor: predecessor ? predecessor.slug : null,
  };
}
