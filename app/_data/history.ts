import "server-only";
import { connection } from "next/server";
import { compareVersions, getHistory, listChanges } from "@/db/queries/history";
import type { RecordKind } from "@/domain/revision";

const pageSize = 50;

/** The history of a record from before a version (null: from the latest), with the number of its latest version. */
export async function loadHistory(kind: RecordKind, slug: string, before: number | null) {
  await connection();
  const history = await getHistory(kind, slug, { before, limit: pageSize });
  if (!history) return null;
  const newest = before === null ? history : await getHistory(kind, slug, { before: null, limit: 1 });
  return { ...history, latest: newest?.entries[0]?.version ?? 1 };
}

/** Two versions of a record compared; `differences` is null when it never had one of them. */
export async function loadComparison(kind: RecordKind, slug: string, from: number, to: number) {
  return { from, to, differences: await compareVersions(kind, slug, from, to) };
}

/** The changes of the register from before a change (null: from the last one). */
export async function loadChanges(before: number | null) {
  await connection();
  return listChanges({ before, limit: pageSize });
}
