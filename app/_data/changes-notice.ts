import "server-only";
import { getStepEntry } from "@/db/queries/changes";
import { getRecordRef } from "@/db/queries/records";
import { listRemovedReferences } from "@/db/queries/removed-references";
import { getUndoHindrance } from "@/db/queries/undo-hindrance";
import { type BulkLeftOut, parseBulkLeftOut } from "@/domain/bulk-left-out";
import type { RecordKind, RecordRef } from "@/domain/revision";
import type { StepEntry } from "@/domain/step-entry";

/** The step that a notice is about, and of a change of many what it left as it was, with the first that it could not change. */
export type NoticedStep = { step: StepEntry; left: BulkLeftOut; refused: RecordRef[] };

/** What a notice among the changes is about; null where it is about no step. */
export async function loadNoticedStep(about: string | null): Promise<NoticedStep | null> {
  const [id = "", ...rest] = about?.split(".") ?? [];
  const step = await getStepEntry(id);
  if (!step) return null;
  const left = parseBulkLeftOut(rest.join("."));
  const refused = await Promise.all(left.ids.map((each) => getRecordRef("session", each)));
  return { step, left, refused: refused.filter((record) => record !== null) };
}

/** What keeps a step from being undone; null where nothing does. */
export async function loadUndoHindrance(id: string) {
  return getUndoHindrance(id);
}

/** The records that a version of a record (null: the present one) names and that were removed since. */
export async function loadRemovedReferences(kind: RecordKind, slug: string, version: number | null) {
  return listRemovedReferences(kind, slug, version);
}
