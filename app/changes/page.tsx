import type { Metadata } from "next";
import { ChangeList } from "@/components/history/change-list";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { Notice } from "@/components/ui/notice";
import { ignoredParameter } from "@/domain/ignored-parameter";
import { unreadParameters } from "@/domain/unread-parameters";
import { loadChanges } from "../_data/history";
import { readNotice } from "../_server/notice";
import { currentViewer } from "../_server/viewer";
import { undoStepAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: "Recent changes",
  description: "Who changed what in the register, when and why, newest first.",
  alternates: { canonical: "/changes" },
};

export default async function ChangesPage({ searchParams }: Props) {
  const parameters = await searchParams;
  const [before = ""] = [parameters.before ?? ""].flat();
  const cursor = /^\d{1,15}$/.test(before) ? Number(before) : null;
  const odd =
    cursor === null && before.trim() !== "" ? [ignoredParameter("before", before, "no such page")] : [];
  const { entries, next } = await loadChanges(cursor);
  const notice = await readNotice("/changes");
  const { mayWrite } = await currentViewer();
  return (
    <div className="history">
      <h1 className="page-title">Recent changes</h1>
      <IgnoredNote ignored={[...unreadParameters(parameters, ["before"]), ...odd]} />
      {notice && (
        <Notice tone="good">
          {notice === "undone" ? "Undone, as a change of its own." : "Changed, as one step."}
        </Notice>
      )}
      {entries.length === 0 && <p className="muted">Nothing was changed before this.</p>}
      <ChangeList entries={entries} undo={mayWrite ? undoStepAction : null} />
      {next !== null && <a href={`/changes?before=${next}`}>Earlier changes</a>}
    </div>
  );
}
