import type { Db } from "./client";
import { revisions } from "./schema/history";

/** The kinds of record that have revisions, citations and old slugs. */
export const recordKinds = ["session", "group", "person", "venue", "party", "topic", "source"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Who writes, and why if they say so. */
export type Authorship = { author: string; note?: string | null };

/** The shape of the snapshots written now; raised whenever it changes, so that old ones stay readable. */
export const snapshotSchema = 1;

/** Appends the state that a record has after a command: one revision per command, in its transaction, whole. */
export function appendRevision(
  tx: Db,
  record: { kind: RecordKind; id: string; version: number; at: string; snapshot: unknown },
  by: Authorship,
): void {
  tx.insert(revisions)
    .values({
      recordKind: record.kind,
      recordId: record.id,
      version: record.version,
      at: record.at,
      author: by.author,
      note: by.note ?? null,
      schemaVersion: snapshotSchema,
      snapshot: record.snapshot,
    })
    .run();
}
