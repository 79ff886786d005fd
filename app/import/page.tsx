import type { Metadata } from "next";
import { ColumnList } from "@/components/import/column-list";
import { FileForm } from "@/components/import/file-form";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { unreadParameters } from "@/domain/unread-parameters";
import { isFormShown } from "../_server/form-shown";
import { MayNotWrite } from "../_server/may-not-write";
import { importFileAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Import a spreadsheet", robots: { index: false } };

export default async function ImportPage({ searchParams }: Props) {
  const isShown = await isFormShown();
  const ignored = unreadParameters(await searchParams, []);
  return (
    <div className="form-page">
      <h1 className="page-title">Import a spreadsheet</h1>
      <IgnoredNote ignored={ignored} />
      <p>
        Sessions come in from a table with a row for each, as CSV or as an Excel workbook. Nothing is written
        before you have seen what would become of every row.
      </p>
      {isShown ? <FileForm action={importFileAction} /> : <MayNotWrite next="/import" />}
      <ColumnList />
    </div>
  );
}
