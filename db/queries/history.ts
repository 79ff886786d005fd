import { and, eq, lt } from "drizzle-orm";
import type { RecordKind, RecordRef, RevisionEntry } from "@/domain/revision";
import { type Difference, differencesBetween } from "@/domain/revision-difference";
import { marksFor } from "../author-marks";
import { getDb } from "../client";
import { findHead } from "../record";
import { namesIn, recordRef } from "../record-names";
import { revisionEntries, revisionRows } from "../revision-entries";
import { revisions } from "../schema/history";
import { stateAt } from "../snapshots";

/**
 * The changes of one record, newest first, at most `limit` from before the version `before`, with the version after which
 * the next page begins (null on the last); null when there is no such record. `forMembers` marks authors apart who have one name,
 * which shows their email addresses.
 */
export async function getHistory(
  kind: RecordKind,
  slugOrId: string,
  { before, limit, forMembers }: { before: number | null; limit: number; forMembers?: boolean },
): Promise<{ record: RecordRef; entries: RevisionEntry[]; next: number | null } | null> {
  const db = getDb();
  const head = findHead(db, kind, slugOrId);
  const record = head && recordRef(db, kind, head.id);
  if (!record) return null;
  const own = and(eq(revisions.recordKind, kind), eq(revisions.recordId, record.id));
  const older = before === null ? own : and(own, lt(revisions.version, before));
  const rows = revisionRows(db, older, revisions.version, limit + 1);
  const marks = marksFor(db, forMembers);
  const entries = revisionEntries(db, rows.slice(0, limit), marks);
  return { record, entries, next: rows.length > limit ? (entries.at(-1)?.version ?? null) : null };
}

/** How two versions of a record differ, in words; null when it never had one of them. */
export async function compareVersions(
  kind: RecordKind,
  slugOrId: string,
  from: number,
  to: number,
): Promise<Difference[] | null> {
  const db = getDb();
  const head = findHead(db, kind, slugOrId);
  const [before, after] = [from, to].map((version) => head && stateAt(db, kind, head.id, version));
  return before && after ? differencesBetween(before, after, namesIn(db, kind, [before, after])) : null;
}
