import { z } from "zod";
import { recordsName } from "../record-address";
import { type RevisionEntry, recordKinds, revisionActs, stepKinds } from "../revision";
import type { Difference } from "../revision-difference";

/** How a field differs between two versions, in words. */
export const differenceDocument = z.object({
  field: z.string(),
  label: z.string(),
  before: z.array(z.string()),
  after: z.array(z.string()),
});

/** A record as others name it. */
export const recordReference = z.object({
  kind: z.enum(recordKinds),
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  deletedAt: z.string().nullable(),
});

const stepDocument = z.object({
  id: z.string(),
  kind: z.enum(stepKinds),
  undone: z.boolean(),
  merged: z.object({ from: recordReference, into: recordReference }).nullable(),
});

/** One version of a record: who made it when, and how it differs from the one before, in words, a line an item of a list. */
export const revisionDocument = z.object({
  version: z.int(),
  at: z.string(),
  author: z.string(),
  note: z.string().nullable(),
  act: z.enum(revisionActs),
  step: stepDocument.nullable(),
  differences: z.array(differenceDocument),
});

/**
 * One change of the register, in the order in which they were made. `record` is the record as it is now, null once it was
 * removed; `deletedAt` says when that was.
 */
export const changeDocument = z.object({
  sequence: z.int(),
  ...recordReference.shape,
  url: z.string(),
  ...revisionDocument.shape,
  record: z.record(z.string(), z.unknown()).nullable(),
});

/** A difference as such a document. */
export function differenceOf({
  field,
  label,
  before,
  after,
}: Difference): z.infer<typeof differenceDocument> {
  return { field, label, before, after };
}

/** A change in words as such a document. */
export function revisionOf(entry: RevisionEntry): z.infer<typeof revisionDocument> {
  const { version, at, author, note, act, step, differences } = entry;
  const of = step && { id: step.id, kind: step.kind, undone: step.undone, merged: step.merged };
  return { version, at, author, note, act, step: of, differences: differences.map(differenceOf) };
}

/** The same as one of the changes of the register; `record` is the document of its record, `origin` the register's address. */
export function changeOf(
  entry: RevisionEntry,
  record: Record<string, unknown> | null,
  origin: string,
): z.infer<typeof changeDocument> {
  const { kind, id, slug, name, deletedAt } = entry.record;
  const url = `${origin}/${recordsName(kind)}/${slug}`;
  return { sequence: entry.sequence, kind, id, slug, name, url, deletedAt, ...revisionOf(entry), record };
}
