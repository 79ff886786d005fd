import { desc, eq, sql } from "drizzle-orm";
import type { RecordUses } from "@/domain/record-uses";
import type { RecordKind, StepKind } from "@/domain/revision";
import { gatherStepEffects, type StepEffect, type StepEntry } from "@/domain/step-entry";
import { type AuthorMarks, noAuthorMarks } from "./author-marks";
import type { Db } from "./client";
import { recordRefs } from "./record-names";
import { tellRevisions } from "./revision-entries";
import { revisions, steps } from "./schema/history";
import { stepRef } from "./step-refs";

// A step may change thousands of records: the newest of them tell what it was, its page all.
const mostTold = 100;

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
  return {
    sequence,
    step: stepRef(db, step),
    at: step.at,
    author: step.author,
    authorMark: marks(step.author, step.authorId),
    note: step.note,
    counts,
    undoes: undoes ? { id: undoes.id, kind: undoes.kind as StepKind } : null,
    effects: named(db, effects),
    others: others + untold,
  };
}
