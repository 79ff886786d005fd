import type { Metadata } from "next";
import { ChangesNotice } from "@/components/history/changes-notice";
import { ChangesPage } from "@/components/history/changes-page";
import { HinderedUndo } from "@/components/history/hindered-undo";
import { StepPage } from "@/components/history/step-page";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { readChangesQuery } from "@/domain/changes-query";
import { ignoredParameter } from "@/domain/ignored-parameter";
import { loadNoticedStep, loadUndoHindrance } from "../_data/changes-notice";
import { loadChanges, loadStep } from "../_data/history";
import { readNotice, readNoticeDetail } from "../_server/notice";
import { noticeName } from "../_server/notice-cookie";
import { currentViewer } from "../_server/viewer";
import { undoStepAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: "Recent changes",
  description: "Who changed what in the register, when and why, newest first.",
  alternates: { canonical: "/changes" },
};

export default async function RecentChangesPage({ searchParams }: Props) {
  const { query, ignored } = readChangesQuery(await searchParams);
  const { before, step: id } = query;
  const { mayWrite, role } = await currentViewer();
  const undo = mayWrite ? undoStepAction : null;
  const [notice, about, cookie] = [
    await readNotice("/changes"),
    await readNoticeDetail("/changes"),
    noticeName(),
  ];
  const step = id && (await loadStep(id, before, role !== null));
  if (step) {
    const hindrance = notice === "hindered" && about === id ? await loadUndoHindrance(id) : null;
    return (
      <>
        <IgnoredNote ignored={ignored} />
        <StepPage
          {...step}
          undo={undo}
          notice={hindrance && <HinderedUndo stepId={id} {...{ hindrance, undo, cookie }} />}
        />
      </>
    );
  }
  const missing = id ? [ignoredParameter("step", id, "there is no such change of many records")] : [];
  const changes = await loadChanges(query, role !== null);
  const made = notice ? await loadNoticedStep(about) : null;
  return (
    <div className="history">
      <h1 className="page-title">Recent changes</h1>
      <IgnoredNote ignored={[...ignored, ...missing, ...changes.ignored]} />
      <ChangesNotice {...{ notice, made, undo, cookie }} />
      <ChangesPage {...changes} isFirst={before === null} undo={undo} />
    </div>
  );
}
