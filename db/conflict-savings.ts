import { and, desc, eq, gt } from "drizzle-orm";
import type { Saving } from "@/domain/command-outcome";
import { type Choices, isSame } from "@/domain/field-merge";
import type { RecordStates } from "@/domain/record-state";
import type { RecordKind } from "@/domain/revision";
import { marksFor } from "./author-marks";
import type { Db } from "./client";
import { revisions } from "./schema/history";
import { readSnapshot, stateAt } from "./snapshots";

/** A record of a kind as it is now, and the version that a writer had before them. */
export type Overtaken<Kind extends RecordKind> = { kind: Kind; theirs: RecordStates[Kind]; version: number };

/** Who last saved each field of a record since a version, for somebody who may write; null for one that nobody has since. */
export function savingsSince<Kind extends RecordKind>(
  tx: Db,
  { kind, theirs, version }: Overtaken<Kind>,
): (field: string) => Saving | null {
  const later = and(
    eq(revisions.recordKind, kind),
    eq(revisions.recordId, theirs.id),
    gt(revisions.version, version),
  );
  const rows = tx.select().from(revisions).where(later).orderBy(desc(revisions.version)).all();
  const states = [
    ...rows.map(({ schemaVersion, snapshot }) => readSnapshot(tx, kind, schemaVersion, snapshot)),
    stateAt(tx, kind, theirs.id, version),
  ];
  const markOf = marksFor(tx, true);
  return (name) => {
    const field = name as keyof RecordStates[Kind];
    const saved = rows.find((_, at) => !isSame(states[at]?.[field], states[at + 1]?.[field]));
    if (!saved) return null;
    const { author, authorId, at } = saved;
    return { author, authorMark: markOf(author, authorId), at };
  };
}

/**
 * What somebody chose against an earlier version of a record, as far as it still holds: a field of which the other version is
 * now another one must be asked about again.
 */
export function choicesHolding<Kind extends RecordKind>(
  tx: Db,
  { kind, theirs, version: against }: Overtaken<Kind>,
  chosen: Choices,
): Choices {
  const then = stateAt(tx, kind, theirs.id, against);
  if (!then) return {};
  const holds = (field: string) =>
    isSame(then[field as keyof typeof then], theirs[field as keyof typeof theirs]);
  return Object.fromEntries(Object.entries(chosen).filter(([field]) => holds(field)));
}
