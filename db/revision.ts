import type { RecordStates } from "@/domain/record-state";
import type { RecordKind } from "@/domain/revision";
import type { Role } from "@/domain/role";
import type { Db } from "./client";
import type { Once } from "./once";
import { revisions } from "./schema/history";

/**
 * Who writes, by name and account (left out where there is none), in which role (null for whoever is not signed in), why if they
 * say so, the step that the change belongs to if it is one of several, and the name of the request of a program that wants it
 * done once however often it asks.
 */
export type Authorship = {
  author: string;
  accountId?: string | null;
  role: Role | null;
  note?: string | null;
  stepId?: string;
  once?: Once;
};

/** The shape of the snapshots written now; raised whenever it changes, so that old ones stay readable. */
export const snapshotSchema = 4;

/** Appends the state that a record has after a command: one revision per command, in its transaction, whole. */
export function appendRevision<Kind extends RecordKind>(
  tx: Db,
  kind: Kind,
  state: RecordStates[Kind],
  by: Authorship,
): void {
  tx.insert(revisions)
    .values({
      recordKind: kind,
      recordId: state.id,
      version: state.version,
      at: state.updatedAt,
      author: by.author,
      authorId: by.accountId ?? null,
      note: by.note ?? null,
      schemaVersion: snapshotSchema,
      snapshot: state,
      stepId: by.stepId ?? null,
    })
    .run();
}
