import { desc, eq, type SQL } from "drizzle-orm";
import { actOf, type RecordKind, type RevisionEntry } from "@/domain/revision";
import { differencesBetween } from "@/domain/revision-difference";
import { type AuthorMarks, noAuthorMarks } from "./author-marks";
import type { Db } from "./client";
import { namesIn, recordRef } from "./record-names";
import { revisions, steps } from "./schema/history";
import { readSnapshot, stateAt } from "./snapshots";
import { stepRef } from "./step-refs";

/** A revision with the step that it belongs to, if it does to one. */
export type RevisionRow = {
  revision: typeof revisions.$inferSelect;
  step: typeof steps.$inferSelect | null;
};

/** The revisions for which a condition holds, those highest in `newest` first, at most `limit`. */
export function revisionRows(
  db: Db,
  condition: SQL | undefined,
  newest: typeof revisions.sequence | typeof revisions.version,
  limit: number,
): RevisionRow[] {
  return db
    .select({ revision: revisions, step: steps })
    .from(revisions)
    .leftJoin(steps, eq(steps.id, revisions.stepId))
    .where(condition)
    .orderBy(desc(newest))
    .limit(limit)
    .all();
}

/** The state that a revision wrote, with the one before it; null for the first. */
export function statesOf(db: Db, { recordKind, recordId, version, ...written }: RevisionRow["revision"]) {
  const kind = recordKind as RecordKind;
  const after = readSnapshot(db, kind, written.schemaVersion, written.snapshot);
  return { kind, before: version > 1 ? stateAt(db, kind, recordId, version - 1) : null, after };
}

/** A revision in words, its author as `marks` tells apart; [] where its record is not there. */
export function revisionEntry(
  db: Db,
  { revision, step }: RevisionRow,
  marks: AuthorMarks = noAuthorMarks,
): RevisionEntry[] {
  const { kind, before, after } = statesOf(db, revision);
  const record = recordRef(db, kind, revision.recordId);
  if (!record) return [];
  const { sequence, version, at, author, note } = revision;
  const authorMark = marks(author, revision.authorId);
  const differences = before ? differencesBetween(before, after, namesIn(db, kind, [before, after])) : [];
  const act = actOf(before, after);
  const ref = step && stepRef(db, step);
  return [{ sequence, record, version, at, author, authorMark, note, step: ref, act, differences }];
}
