import { desc, eq, sql } from "drizzle-orm";
import type { RecordUses } from "@/domain/record-uses";
import { actOf, type RecordKind, type StepKind } from "@/domain/revision";
import { differencesBetween } from "@/domain/revision-difference";
import { gatherStepEffects, type StepEntry } from "@/domain/step-entry";
import { type AuthorMarks, noAuthorMarks } from "./author-marks";
import type { Db } from "./client";
import { loadRecordNames, namesIn, recordRef } from "./record-names";
import { statesOf } from "./revision-entries";
import { revisions, steps } from "./schema/history";
import { stepRef } from "./step-refs";

// A merge may change thousands of records: the newest of them tell what the step was.
const mostTold = 500;

/** How much of a step is told where it is one of many changes. */
const shown = { most: 4, named: 12 };

function tell(db: Db, id: string) {
  const rows = db
    .select()
    .from(revisions)
    .where(eq(revisions.stepId, id))
    .orderBy(desc(revisions.sequence))
    .limit(mostTold)
    .all();
  const changes = rows.map((row) => ({ ...statesOf(db, row), id: row.recordId, version: row.version }));
  const told = [...new Set(changes.map(({ kind }) => kind))].flatMap((kind) => {
    const own = changes.filter((change) => change.kind === kind);
    const states = own.flatMap(({ before, after }) => (before ? [before, after] : [after]));
    const nameOf = namesIn(db, kind, states);
    const names = loadRecordNames(
      db,
      kind,
      own.map((change) => change.id),
    );
    return own.flatMap(({ before, after, version, id: recordId }) => {
      const named = names.get(recordId);
      if (!named) return [];
      const { slug, name, deletedAt } = named;
      const differences = before ? differencesBetween(before, after, nameOf) : [];
      const record = { kind, id: recordId, slug, name, deletedAt };
      return [{ kind, act: actOf(before, after), differences, record, version }];
    });
  });
  return { sequence: rows[0]?.sequence ?? 0, told };
}

// An undo of what was put back by hand already has no page.
const wroteAny = (db: Db, id: string) =>
  db.select().from(revisions).where(eq(revisions.stepId, id)).limit(1).get() !== undefined;

/** The records of a step that its undo left as they were: those that were changed between the two, and what was added and is named. */
function leftOut(db: Db, { undo, step }: { undo: string; step: string }): StepEntry["leftOut"] {
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

/** A step of many changes in words, its author as `marks` tells apart; null when there is none with this id, or it changed nothing. */
export function loadStepEntry(db: Db, id: string, marks: AuthorMarks = noAuthorMarks): StepEntry | null {
  const step = db.select().from(steps).where(eq(steps.id, id)).get();
  if (!step) return null;
  const { sequence, told } = tell(db, id);
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
    effects,
    others: others + untold,
  };
}
