import { desc, eq, sql } from "drizzle-orm";
import type { RecordUses } from "@/domain/record-uses";
import type { RecordKind, StepKind } from "@/domain/revision";
import { gatherStepEffects, type StepEffect, type StepEntry } from "@/domain/step-entry";
import { type AuthorMarks, noAuthorMarks } from "./author-marks";
import type { Db } from "./client";
import { recordRef, recordRefs } from "./record-names";
import { tellRevisions } from "./revision-entries";
import { revisions, steps } from "./schema/history";
import { stepRef } from "./step-refs";

/** A step may change thousands of records: so many of the newest tell what it was, its page all. */
export const mostRead = 100;

/** How much of a step is told where it is one of many changes. */
const shown = { most: 4, named: 12 };

function tell(db: Db, id: string, most: number) {
  const rows = db
    .select()
    .from(revisions)
    .where(eq(revisions.stepId, id))
    .orderBy(desc(revisions.sequence))
    .limit(most)
    .all();
  const told = tellRevisions(db, rows).map(({ revision, ...each }) => {
    return { ...each, record: revision.recordId, version: revision.version };
  });
  return { sequence: rows[0]?.sequence ?? 0, told };
}

/** The records of effects by name: only those that are shown need one. */
function named(db: Db, effects: StepEffect<string>[]): StepEffect[] {
  const kinds = [...new Set(effects.map(({ kind }) => kind))];
  const idsOf = (kind: RecordKind) =>
    effects.flatMap((effect) => (effect.kind === kind ? effect.records.map(({ record }) => record) : []));
  const refs = new Map(kinds.map((kind) => [kind, recordRefs(db, kind, idsOf(kind))]));
  return effects.map((effect) => {
    const records = effect.records.flatMap(({ record: id, version }) => {
      const record = refs.get(effect.kind)?.get(id);
      return record ? [{ record, version }] : [];
    });
    return { ...effect, records };
  });
}

// An undo of what was put back by hand already has no page.
const wroteAny = (db: Db, id: string) =>
  db.select().from(revisions).where(eq(revisions.stepId, id)).limit(1).get() !== undefined;

function writtenBy(db: Db, id: string): number {
  const row = db.get<{ count: number }>(sql`SELECT count(*) AS count FROM revisions WHERE step_id = ${id}`);
  return row?.count ?? 0;
}

/** The records of a step that its undo left as they were: those that were changed between the two, and what was added and is named. */
function leftOut(db: Db, { undo, step }: { undo: string; step: string }): StepEntry["leftOut"] {
  // An undo writes no record that its step did not: where it wrote as many, it left none.
  if (writtenBy(db, undo) === writtenBy(db, step)) return { count: 0, records: [] };
  const rows = db.all<{ kind: RecordKind; id: string }>(
    sql`SELECT DISTINCT record_kind AS kind, record_id AS id FROM revisions r
      WHERE step_id = ${step} AND (version = 1 OR EXISTS (SELECT 1 FROM revisions later
          WHERE later.record_kind = r.record_kind AND later.record_id = r.record_id AND later.version > r.version
          AND later.sequence < (SELECT min(sequence) FROM revisions WHERE step_id = ${undo})))
        AND NOT EXISTS (SELECT 1 FROM revisions u
          WHERE u.record_kind = r.record_kind AND u.record_id = r.record_id AND u.step_id = ${undo})`,
  );
  const records = rows.slice(0, shown.named).flatMap(({ kind, id }) => recordRef(db, kind, id) ?? []);
  return { count: rows.length, records };
}

/**
 * A step of many changes in words, told by at most `most` of them, its author as `marks` tells apart; null when there is none with this
 * id, or it changed nothing.
 */
export function loadStepEntry(
  db: Db,
  id: string,
  marks: AuthorMarks = noAuthorMarks,
  most = mostRead,
): StepEntry | null {
  const step = db.select().from(steps).where(eq(steps.id, id)).get();
  if (!step) return null;
  const { sequence, told } = tell(db, id, most);
  if (told.length === 0) return null;
  const counted = db.all<{ kind: RecordKind; count: number }>(
    sql`SELECT record_kind AS kind, count(*) AS count FROM revisions WHERE step_id = ${id} GROUP BY record_kind`,
  );
  const counts: RecordUses = Object.fromEntries(counted.map(({ kind, count }) => [kind, count]));
  const untold = counted.reduce((sum, { count }) => sum + count, 0) - told.length;
  const { effects, others } = gatherStepEffects(told, shown);
  const undoes = db
    .select({ id: steps.id, kind: steps.kind })
    .from(steps)
    .where(eq(steps.undoneBy, id))
    .get();
  const undone = undoes ? { undo: id, step: undoes.id } : step.undoneBy && { undo: step.undoneBy, step: id };
  return {
    sequence,
    step: stepRef(db, step),
    at: step.at,
    author: step.author,
    authorMark: marks(step.author, step.authorId),
    note: step.note,
    counts,
    undoes: undoes ? { id: undoes.id, kind: undoes.kind as StepKind } : null,
    undoneBy: step.undoneBy && wroteAny(db, step.undoneBy) ? step.undoneBy : null,
    leftOut: undone ? leftOut(db, undone) : { count: 0, records: [] },
    effects: named(db, effects),
    others: others + untold,
  };
}
