import "server-only";
import { connection } from "next/server";
import { isFileKept } from "@/db/attachment-files";
import { getShownFile } from "@/db/queries/attachments";
import { getStep, listAuthors, listChanges } from "@/db/queries/changes";
import { compareVersions, getHistory } from "@/db/queries/history";
import type { ChangesQuery } from "@/domain/changes-query";
import { ignoredParameter } from "@/domain/ignored-parameter";
import type { RecordKind, RevisionEntry } from "@/domain/revision";
import type { Difference, FormerFile } from "@/domain/revision-difference";
import { isStepEntry } from "@/domain/step-entry";
import { currentViewer } from "../_server/viewer";

const pageSize = 50;

/** Whether this viewer sees a file in a history: what was taken off only somebody who may put it back. */
async function mayStillSee(hash: string): Promise<boolean> {
  return (await currentViewer()).mayWrite || (await getShownFile(hash)) !== null;
}

async function looked(file: FormerFile): Promise<FormerFile> {
  const isKept = await isFileKept(file.kind === "pdf" ? `${file.hash}.pdf` : `${file.hash}-small.webp`);
  const isWithheld = !(await mayStillSee(file.hash));
  return { ...file, isGone: !isKept, ...(isWithheld && { isWithheld }) };
}

/** Differences with their files as they now lie beside the register, or are gone. */
async function withFiles(differences: Difference[]): Promise<Difference[]> {
  return Promise.all(
    differences.map(async ({ files, ...difference }) => {
      if (!files) return difference;
      const [before, after] = await Promise.all(
        [files.before, files.after].map((side) => Promise.all(side.map(looked))),
      );
      return { ...difference, files: { before: before ?? [], after: after ?? [] } };
    }),
  );
}

const lookedThrough = (entries: RevisionEntry[]) =>
  Promise.all(entries.map(async (entry) => ({ ...entry, differences: await withFiles(entry.differences) })));

/**
 * The history of a record from before a version (null: from the latest), with the number of its latest version; `forMembers`
 * tells authors of one name apart.
 */
export async function loadHistory(
  kind: RecordKind,
  slug: string,
  before: number | null,
  forMembers: boolean,
) {
  await connection();
  const history = await getHistory(kind, slug, { before, limit: pageSize, forMembers });
  if (!history) return null;
  const newest = before === null ? history : await getHistory(kind, slug, { before: null, limit: 1 });
  const entries = await lookedThrough(history.entries);
  return { ...history, entries, latest: newest?.entries[0]?.version ?? 1 };
}

/** Two versions of a record compared; `differences` is null when it never had one of them. */
export async function loadComparison(kind: RecordKind, slug: string, from: number, to: number) {
  const differences = await compareVersions(kind, slug, from, to);
  return { from, to, differences: differences && (await withFiles(differences)) };
}

/**
 * The changes of the register that a filter leaves, from before a change (null: from the last one), with everybody who has made
 * one; an author who has made none is left out of the filter. `forMembers` as for a history.
 */
export async function loadChanges({ before, kind, by }: ChangesQuery, forMembers: boolean) {
  await connection();
  const authors = await listAuthors();
  const isKnown = by === null || authors.includes(by);
  const filter = { kind, by: isKnown ? by : null };
  const ignored = isKnown ? [] : [ignoredParameter("by", by, "nobody of this name has changed anything")];
  const { entries, next } = await listChanges({ before, limit: pageSize, forMembers }, filter);
  const looked = entries.map(async (entry) =>
    isStepEntry(entry) ? entry : (await lookedThrough([entry]))[0],
  );
  const told = (await Promise.all(looked)).filter((entry) => entry !== undefined);
  return { entries: told, next, filter, authors, ignored };
}

/** The same for a step of many changes, with itself; null when there is no such step. */
export async function loadStep(id: string, before: number | null, forMembers: boolean) {
  await connection();
  const found = await getStep(id, { before, limit: pageSize, forMembers });
  return found && { ...found, entries: await lookedThrough(found.entries) };
}
