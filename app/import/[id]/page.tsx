import type { Metadata } from "next";
import { ImportNotices } from "@/components/import/import-notices";
import { ImportDone, ImportPreview } from "@/components/import/import-outcome";
import { ImportRows } from "@/components/import/import-rows";
import { MappingForm } from "@/components/import/mapping-form";
import { UnfinishedImports } from "@/components/import/unfinished-imports";
import { loadImport } from "../../_data/import";
import { MayNotWrite } from "../../_server/may-not-write";
import { answerWith } from "../../_server/response-status";
import { undoStepAction } from "../../changes/actions";
import { importAction, keepImportAction } from "../actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: "Import", robots: { index: false } };

export default async function ImportedFilePage({ params, searchParams }: Props) {
  const { id } = await params;
  const found = await loadImport(id, await searchParams);
  if (!found.mayWrite) return <MayNotWrite next="/import" />;
  const unfinished = (
    <UnfinishedImports imports={found.unfinished} undo={undoStepAction} keep={keepImportAction} />
  );
  if (!found.job) {
    answerWith(404);
    return (
      <div className="form-page">
        <h1 className="page-title">Import</h1>
        {unfinished}
        <p>
          This file is not kept any more, or was sent by somebody else. <a href="/import">Send it again</a>.
        </p>
      </div>
    );
  }
  const { job, stage, questions, problems, shown } = found;
  const { table, form, name } = job;
  const rows = "rows" in stage ? stage.rows : null;
  return (
    <div className="form-page import-page">
      <nav aria-label="Breadcrumb" className="small">
        <a className="muted" href="/import">
          Import another spreadsheet
        </a>
      </nav>
      <h1 className="page-title">
        Import of <bdi>{name}</bdi>
      </h1>
      <ImportNotices notes={table.notes} problems={problems} stage={stage} total={table.rows.length} />
      {unfinished}
      {stage.kind === "previewed" && <ImportPreview id={id} rows={stage.rows} action={importAction} />}
      {stage.kind === "imported" && (
        <ImportDone rows={stage.rows} stepId={stage.stepId} undo={undoStepAction} />
      )}
      {(stage.kind === "waiting" || stage.kind === "previewed") && (
        <MappingForm action={importAction} {...{ id, table, form, questions }} isOpen={problems.length > 0} />
      )}
      {rows && <ImportRows id={id} rows={rows} shown={shown} />}
    </div>
  );
}
