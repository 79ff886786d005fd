import "server-only";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { RecordHistory } from "@/components/history/record-history";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { readHistoryQuery } from "@/domain/history-query";
import { isolated } from "@/domain/isolated-text";
import type { RecordKind } from "@/domain/revision";
import { loadComparison, loadHistory } from "../_data/history";
import { loadRecordRef } from "../_data/records";
import { restoreVersionAction, undoStepAction } from "../changes/actions";
import { HistoryNotice } from "./history-notice";
import { insteadOfRecord } from "./record-page";
import { currentViewer } from "./viewer";

/** What the pages below a record's own are given. */
export type RecordPageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

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
  const [{ slug }, reading] = [await params, readHistoryQuery(await searchParams)];
  const { before, compared } = reading.query;
  const { mayWrite, role } = await currentViewer();
  const history = await loadHistory(kind, slug, before, role !== null);
  if (!history || (history.record.slug !== slug && !history.record.deletedAt)) {
    return insteadOfRecord(kind, slug, "/history");
  }
  const comparison = compared && (await loadComparison(kind, slug, compared.from, compared.to));
  return (
    <>
      <IgnoredNote ignored={reading.ignored} />
      <RecordHistory
        {...history}
        comparison={comparison}
        restore={mayWrite ? restoreVersionAction : null}
        undo={mayWrite ? undoStepAction : null}
        notice={<HistoryNotice kind={kind} slug={slug} />}
      />
    </>
  );
}
