import "server-only";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { RecordHistory } from "@/components/history/record-history";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { isolated } from "@/domain/isolated-text";
import type { RecordKind } from "@/domain/revision";
import { unreadParameters } from "@/domain/unread-parameters";
import { loadComparison, loadHistory } from "../_data/history";
import { loadRecordRef } from "../_data/records";
import { restoreVersionAction } from "../changes/actions";
import { insteadOfRecord } from "./record-page";
import { currentViewer } from "./viewer";

/** What the pages below a record's own are given. */
export type RecordPageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const versionIn = (value: string | string[] | undefined) =>
  typeof value === "string" && /^[1-9]\d{0,8}$/.test(value) ? Number(value) : null;

/** The title of a record's history. */
export async function historyMetadata(kind: RecordKind, { params }: RecordPageProps): Promise<Metadata> {
  const record = await loadRecordRef(kind, (await params).slug);
  return record
    ? { title: `History: ${isolated(record.name)}`, robots: { index: false } }
    : { title: "Not found" };
}

/** The history of a record of any kind, of a removed one too. */
export async function historyPage(
  kind: RecordKind,
  { params, searchParams }: RecordPageProps,
): Promise<ReactNode> {
  const [{ slug }, parameters] = [await params, await searchParams];
  const before = versionIn(parameters.before);
  const [from, to] = [versionIn(parameters.from), versionIn(parameters.to)];
  const history = await loadHistory(kind, slug, before);
  if (!history || (history.record.slug !== slug && !history.record.deletedAt)) {
    return insteadOfRecord(kind, slug, "/history");
  }
  const comparison = from && to ? await loadComparison(kind, slug, from, to) : null;
  const { mayWrite } = await currentViewer();
  return (
    <>
      <IgnoredNote ignored={unreadParameters(parameters, ["before", "from", "to"])} />
      <RecordHistory {...history} comparison={comparison} restore={mayWrite ? restoreVersionAction : null} />
    </>
  );
}
