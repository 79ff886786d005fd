import { and, eq, lt, min, type SQL } from "drizzle-orm";
import type { ChangesFilter } from "@/domain/changes-query";
import type { RevisionEntry } from "@/domain/revision";
import type { ChangeEntry, StepEntry } from "@/domain/step-entry";
import { marksFor } from "../author-marks";
import { authorNames } from "../author-names";
import { type Db, getDb } from "../client";
import { type RevisionRow, revisionEntries, revisionRows } from "../revision-entries";
import { revisions } from "../schema/history";
import { loadStepEntry, mostRead } from "../step-entries";

/** `forMembers` marks authors apart who have one name, which shows their email addresses. */
type Page = { before: number | null; limit: number; forMembers?: boolean };

const everything: ChangesFilter = { kind: null, by: null };

function chosen({ kind, by }: ChangesFilter): SQL | undefined {
  return and(
    kind === null ? undefined : eq(revisions.recordKind, kind),
    by === null ? undefined : eq(revisions.author, by),
  );
}

const newest = Number.MAX_SAFE_INTEGER;

// Large steps are told by fewer of their records the more of them a page has, and it ends early behind very many.
const [amply, least, mostTold] = [120, 20, 600];

/** By how many records a step is told, behind others on its page that took so many. */
const share = (told: number) => Math.max(least, Math.min(mostRead, amply - told));

/** The number of the first change of a step; all of them follow one another, as they are written in one transaction. */
function firstOf(db: Db, stepId: string): number {
  const row = db
    .select({ first: min(revisions.sequence) })
    .from(revisions)
    .where(eq(revisions.stepId, stepId))
    .get();
  return row?.first ?? 0;
}

/**
 * The changes of the whole register, newest first, from before the sequence `before`: a step of many is one of them, and is one
 * of those that a filter leaves where it changed a record of that kind. `next` is null on the last page.
 */
export async function listChanges(
  { before, limit, forMembers }: Page,
  filter: ChangesFilter = everything,
): Promise<{
  entries: ChangeEntry[];
  next: number | null;
}> {
  const db = getDb();
  const marks = marksFor(db, forMembers);
  const older = (at: number) => and(lt(revisions.sequence, at), chosen(filter));
  const lines: (StepEntry | RevisionRow)[] = [];
  let [at, told] = [before ?? newest, 0];
  for (let isMore = true; isMore && lines.length < limit && told < mostTold; ) {
    const rows = revisionRows(db, older(at), revisions.sequence, limit - lines.length);
    isMore = rows.length > 0;
    for (const row of rows) {
      const { sequence } = row.revision;
      if (sequence >= at || told >= mostTold) continue;
      const first = row.step ? firstOf(db, row.step.id) : sequence;
      at = first;
      const most = share(told);
      told += row.step ? Math.min(sequence - first + 1, most) : 0;
      const line = row.step ? loadStepEntry(db, row.step.id, marks, most) : row;
      if (line) lines.push(line);
    }
  }
  const isLast = revisionRows(db, older(at), revisions.sequence, 1).length === 0;
  const single = lines.filter((line): line is RevisionRow => "revision" in line);
  const words = new Map(revisionEntries(db, single, marks).map((entry) => [entry.sequence, entry]));
  const entries = lines.flatMap((line) =>
    "revision" in line ? (words.get(line.revision.sequence) ?? []) : line,
  );
  return { entries, next: isLast ? null : at };
}

/** A step with the changes that it is made of, newest first, from before the sequence `before`; null when there is no such step. */
export async function getStep(
  id: string,
  { before, limit, forMembers }: Page,
): Promise<{ step: StepEntry; entries: RevisionEntry[]; next: number | null } | null> {
  const db = getDb();
  const marks = marksFor(db, forMembers);
  const step = loadStepEntry(db, id, marks);
  if (!step) return null;
  const own = and(eq(revisions.stepId, id), lt(revisions.sequence, before ?? newest));
  const rows = revisionRows(db, own, revisions.sequence, limit + 1);
  const next = rows.length > limit ? (rows[limit - 1]?.revision.sequence ?? null) : null;
  return { step, entries: revisionEntries(db, rows.slice(0, limit), marks), next };
}

/** A step in words, without the changes that it is made of; null when there is none with this id. */
export async function getStepEntry(id: string): Promise<StepEntry | null> {
  return loadStepEntry(getDb(), id);
}

/** Everybody who has ever changed something, by name, in the order of the alphabet. */
export async function listAuthors(): Promise<string[]> {
  return authorNames(getDb());
}
