import { and, desc, eq, lt, type SQL } from "drizzle-orm";
import { actOf, type RecordKind, type RecordRef, type RevisionEntry } from "@/domain/revision";
import { type Difference, differencesBetween } from "@/domain/revision-difference";
import { type Db, getDb } from "../client";
import { findHead } from "../record";
import { namesIn } from "../record-names";
import { revisions, steps } from "../schema/history";
import { readSnapshot, stateAt } from "../snapshots";
import { recordRef } from "./records";

/** A row of the history with the step that it belongs to, if any. */
export type RevisionRow = { revision: typeof revisions.$inferSelect; step: typeof steps.$inferSelect | null };

/** A row as an entry in words: one, or [] where its record is gone from the tables. */
export function entryOf(db: Db, { revision, step }: RevisionRow): RevisionEntry[] {
  const kind = revision.recordKind as RecordKind;
  const record = recordRef(db, kind, revision.recordId);
  if (!record) return [];
  const { sequence, version, at, author, note } = revision;
  const after = readSnapshot(db, kind, revision.schemaVersion, revision.snapshot);
  const before = version > 1 ? stateAt(db, kind, revision.recordId, version - 1) : null;
  const differences = before ? differencesBetween(before, after, namesIn(db, kind, [before, after])) : [];
  const act = actOf(before, after);
  const ref = step && { id: step.id, kind: step.kind, undone: step.undoneBy !== null };
  return [{ sequence, record, version, at, author, note, step: ref, act, differences }];
}

type Newest = typeof revisions.sequence | typeof revisions.version;

/** The newest rows of the history that a condition leaves. */
export function rowsWhere(db: Db, condition: SQL | undefined, newest: Newest, limit: number): RevisionRow[] {
  return db
    .select({ revision: revisions, step: steps })
    .from(revisions)
    .leftJoin(steps, eq(steps.id, revisions.stepId))
    .where(condition)
    .orderBy(desc(newest))
    .limit(limit)
    .all();
}

/**
 * The changes of one record, newest first, at most `limit` from before the version `before`, with the version after which
 * the next page begins (null on the last); null when there is no such record.
 */
export async function getHistory(
  kind: RecordKind,
  slugOrId: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<{ record: RecordRef; entries: RevisionEntry[]; next: number | null } | null> {
  const db = getDb();
  const head = findHead(db, kind, slugOrId);
  const record = head && recordRef(db, kind, head.id);
  if (!record) return null;
  const own = and(eq(revisions.recordKind, kind), eq(revisions.recordId, record.id));
  const older = before === null ? own : and(own, lt(revisions.version, before));
  const rows = rowsWhere(db, older, revisions.version, limit + 1);
  const entries = rows.slice(0, limit).flatMap((row) => entryOf(db, row));
  return { record, entries, next: rows.length > limit ? (entries.at(-1)?.version ?? null) : null };
}

/** The changes of the whole register, newest first, from before the sequence `before`; `next` is null on the last page. */
export async function listChanges({
  before,
  limit,
}: {
  before: number | null;
  limit: number;
}): Promise<{ entries: RevisionEntry[]; next: number | null }> {
  const db = getDb();
  const earlier = lt(revisions.sequence, before ?? Number.MAX_SAFE_INTEGER);
  const rows = rowsWhere(db, earlier, revisions.sequence, limit + 1);
  const page = rows.slice(0, limit);
  const next = rows.length > limit ? (page.at(-1)?.revision.sequence ?? null) : null;
  return { entries: page.flatMap((row) => entryOf(db, row)), next };
}

/** How two versions of a record differ, in words; null when it never had one of them. */
export async function compareVersions(
  kind: RecordKind,
  slugOrId: string,
  from: number,
  to: number,
): Promise<Difference[] | null> {
  const db = getDb();
  const head = findHead(db, kind, slugOrId);
  const [before, after] = [from, to].map((version) => head && stateAt(db, kind, head.id, version));
  return before && after ? differencesBetween(before, after, namesIn(db, kind, [before, after])) : null;
}
