import type { Metadata } from "next";
import { ColumnList } from "@/components/import/column-list";
import { FileForm } from "@/components/import/file-form";
import { UnfinishedImports } from "@/components/import/unfinished-imports";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { unreadParameters } from "@/domain/unread-parameters";
import { loadUnfinishedImports } from "../_data/unfinished-imports";
import { isFormShown } from "../_server/form-shown";
import { MayNotWrite } from "../_server/may-not-write";
import { currentViewer } from "../_server/viewer";
import { undoStepAction } from "../changes/actions";
import { importFileAction, keepImportAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Import a spreadsheet", robots: { index: false } };

export default async function ImportPage({ searchParams }: Props) {
  const isShown = await isFormShown();
  const { mayWrite } = await currentViewer();
  const unfinished = mayWrite ? await loadUnfinishedImports() : [];
  const ignored = unreadParameters(await searchParams, []);
  return (
    <div className="form-page">
      <h1 className="page-title">Import a spreadsheet</h1>
      <IgnoredNote ignored={ignored} />
      <UnfinishedImports imports={unfinished} undo={undoStepAction} keep={keepImportAction} />
      <p>
        Sessions come in from a table with a row for each, as CSV or as an Excel workbook. Nothing is written
        before you have seen what would become of every row.
      </p>
      {isShown ? <FileForm action={importFileAction} /> : <MayNotWrite next="/import" />}
      <ColumnList />
    </div>
  );
}
