import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { RecordStates } from "@/domain/record-state";
import { actOf, type RecordKind, type RevisionEntry } from "@/domain/revision";
import { differencesBetween, differingFields, withListsOf } from "@/domain/revision-difference";
import { type AuthorMarks, noAuthorMarks } from "./author-marks";
import type { Db } from "./client";
import { keyList } from "./key-list";
import { namesIn, recordRefs } from "./record-names";
import { revisions, steps } from "./schema/history";
import { readSnapshot } from "./snapshots";
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

/** A revision with the state that it wrote and the one before it, null for the first. */
type WithStates = {
  revision: RevisionRow["revision"];
  kind: RecordKind;
  before: RecordStates[RecordKind] | null;
  after: RecordStates[RecordKind];
};

function withStates(db: Db, written: RevisionRow["revision"][]): WithStates[] {
  const earlier = alias(revisions, "earlier");
  const rows = db
    .select({
      sequence: revisions.sequence,
      schemaVersion: earlier.schemaVersion,
      snapshot: earlier.snapshot,
    })
    .from(revisions)
    .innerJoin(
      earlier,
      and(
        eq(earlier.recordKind, revisions.recordKind),
        eq(earlier.recordId, revisions.recordId),
        eq(earlier.version, sql`${revisions.version} - 1`),
      ),
    )
    .where(inArray(revisions.sequence, keyList(written.map(({ sequence }) => sequence))))
    .all();
  const found = new Map(rows.map((row) => [row.sequence, row]));
  return written.map((revision) => {
    const kind = revision.recordKind as RecordKind;
    const before = found.get(revision.sequence);
    return {
      revision,
      kind,
      before: before ? readSnapshot(db, kind, before.schemaVersion, before.snapshot) : null,
      after: readSnapshot(db, kind, revision.schemaVersion, revision.snapshot),
    };
  });
}

/** What revisions did, in words and in their order. */
export function tellRevisions(
  db: Db,
  written: RevisionRow["revision"][],
): (Pick<RevisionEntry, "act" | "differences"> & Pick<WithStates, "revision" | "kind">)[] {
  const all = withStates(db, written).map((each) => {
    return { ...each, fields: each.before ? differingFields(each.before, each.after) : [] };
  });
  const statesOf = (kind: RecordKind) =>
    all.flatMap(({ kind: of, before, after, fields }) =>
      of === kind && before ? [withListsOf(before, fields), withListsOf(after, fields)] : [],
    );
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const names = new Map(kinds.map((kind) => [kind, namesIn(db, kind, statesOf(kind))]));
  return all.map(({ revision, kind, before, after, fields }) => {
    const nameOf = names.get(kind);
    const differences = before && nameOf ? differencesBetween(before, after, nameOf, fields) : [];
    return { revision, kind, act: actOf(before, after), differences };
  });
}

/** Revisions in words, their authors as `marks` tells apart; those whose record is not there are left out. */
export function revisionEntries(
  db: Db,
  rows: RevisionRow[],
  marks: AuthorMarks = noAuthorMarks,
): RevisionEntry[] {
  const steps = new Map(rows.map(({ revision, step }) => [revision.sequence, step]));
  const told = tellRevisions(
    db,
    rows.map(({ revision }) => revision),
  );
  const idsOf = (kind: RecordKind) =>
    told.flatMap((each) => (each.kind === kind ? [each.revision.recordId] : []));
  const kinds = [...new Set(told.map(({ kind }) => kind))];
  const refs = new Map(kinds.map((kind) => [kind, recordRefs(db, kind, idsOf(kind))]));
  return told.flatMap(({ revision, kind, act, differences }) => {
    const record = refs.get(kind)?.get(revision.recordId);
    if (!record) return [];
    const { sequence, version, at, author, note } = revision;
    const authorMark = marks(author, revision.authorId);
    const step = steps.get(sequence);
    const ref = step ? stepRef(db, step) : null;
    return [{ sequence, record, version, at, author, authorMark, note, step: ref, act, differences }];
  });
}
