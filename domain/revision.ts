import type { Difference } from "./revision-difference";

/** The kinds of record that have revisions, citations and old slugs. */
export const recordKinds = ["session", "group", "person", "venue", "party", "topic", "source"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What was done to several records as one step; an import is unfinished until its last row was read. */
export const stepKinds = ["merge", "bulk change", "import", "undo", "unfinished import"] as const;
export type StepKind = (typeof stepKinds)[number];

/** The columns that the state of every record begins with. Instants are ISO 8601 in UTC. */
export type RecordHead = {
  id: string;
  slug: string;
  version: number;
  createdAt: string;
  updatedAt: string;
  deletedAt: string | null;
  mergedIntoId: string | null;
};

/** What an undo goes back to: the step that was undone first, and whether it is made again, as it is by the undo of an undo. */
export type UndoOrigin = { kind: StepKind; at: string; isAgain: boolean };

/**
 * The step that a revision belongs to; `undone` once another step took it back. `merged` are the two records of a merge as
 * they are now, null for another step; `origin` is null for all but an undo.
 */
export type StepRef = {
  id: string;
  kind: StepKind;
  undone: boolean;
  merged: { from: RecordRef; into: RecordRef } | null;
  origin: UndoOrigin | null;
};

/** What a revision did to its record. */
export const revisionActs = ["added", "changed", "removed", "restored", "merged"] as const;
export type RevisionAct = (typeof revisionActs)[number];

/** A record as its history names it: by its present name. */
export type RecordRef = {
  kind: RecordKind;
  id: string;
  slug: string;
  name: string;
  deletedAt: string | null;
};

/** One change of a record, in words. `sequence` orders the changes of the whole register; `at` is an instant in UTC. */
export type RevisionEntry = {
  sequence: number;
  record: RecordRef;
  version: number;
  at: string;
  author: string;
  /** What tells the author apart from others of the same name; null where that is not needed, or was not asked for. */
  authorMark: string | null;
  note: string | null;
  step: StepRef | null;
  act: RevisionAct;
  differences: Difference[];
};

/** What was done to a record, from its heads before (null: there was none) and after. */
export function actOf(before: RecordHead | null, after: RecordHead): RevisionAct {
  if (!before) return "added";
  if (before.deletedAt === null && after.deletedAt !== null) return after.mergedIntoId ? "merged" : "removed";
  return before.deletedAt !== null && after.deletedAt === null ? "restored" : "changed";
}
