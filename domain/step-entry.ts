import type { RecordUses } from "./record-uses";
import type { RecordKind, RecordRef, RevisionAct, RevisionEntry, StepKind, StepRef } from "./revision";
import type { Difference } from "./revision-difference";

/** One of the records that a step changed, told in full or by its id, at the version that it then got. */
export type StepRecord<Of extends RecordRef | string = RecordRef> = { record: Of; version: number };

/** Records of one kind of which a step changed the same from the same: how many, and the first of them. */
export type StepEffect<Of extends RecordRef | string = RecordRef> = {
  kind: RecordKind;
  act: RevisionAct;
  differences: Difference[];
  count: number;
  records: StepRecord<Of>[];
};

/**
 * A change of many records made as one step, in words. `counts` are the records it changed, `effects` what became of those,
 * the commonest first, and `others` how many records have effects beside these. `undoes` is the step that this one took back,
 * `undoneBy` the one that took this one back, and `leftOut` what the one of them that is an undo left as it was.
 */
export type StepEntry = {
  sequence: number;
  step: StepRef;
  at: string;
  author: string;
  authorMark: string | null;
  note: string | null;
  counts: RecordUses;
  undoes: { id: string; kind: StepKind } | null;
  undoneBy: string | null;
  leftOut: { count: number; records: RecordRef[] };
  effects: StepEffect[];
  others: number;
};

/** A line of the changes of the register: a change of one record, or a step of many. */
export type ChangeEntry = RevisionEntry | StepEntry;

/** Whether a change is a step of many records. */
export function isStepEntry(entry: ChangeEntry): entry is StepEntry {
  return "effects" in entry;
}

type Told<Of extends RecordRef | string> = {
  kind: RecordKind;
  act: RevisionAct;
  differences: Difference[];
} & StepRecord<Of>;

/**
 * What a step did to its records, gathered: at most `most` effects that name at most `named` records each. A record that the
 * step took up without changing a word of it has none.
 */
export function gatherStepEffects<Of extends RecordRef | string>(
  told: readonly Told<Of>[],
  { most, named }: { most: number; named: number },
): { effects: StepEffect<Of>[]; others: number } {
  const effects = new Map<string, StepEffect<Of>>();
  for (const { kind, act, differences, record, version } of told) {
    // Of a merge the title tells these two already.
    if (differences.length === 0 && (act === "changed" || act === "merged")) continue;
    const words = differences.map(({ label, before, after }) => [label, before, after]);
    const key = JSON.stringify([kind, act, words]);
    const effect = effects.get(key) ?? { kind, act, differences, count: 0, records: [] };
    if (effect.records.length < named) effect.records.push({ record, version });
    effect.count += 1;
    effects.set(key, effect);
  }
  const sorted = [...effects.values()].sort((a, b) => b.count - a.count);
  const others = sorted.slice(most).reduce((sum, { count }) => sum + count, 0);
  return { effects: sorted.slice(0, most), others };
}

/** The page that shows everything that a step changed. */
export function stepHref(id: string): string {
  return `/changes?step=${id}`;
}
