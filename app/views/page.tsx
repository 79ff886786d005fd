import type { Metadata } from "next";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { Notice } from "@/components/ui/notice";
import { NewView } from "@/components/views/new-view";
import { RemovedView } from "@/components/views/removed-view";
import { ViewList } from "@/components/views/view-list";
import { unreadParameters } from "@/domain/unread-parameters";
import { viewQueryProblem } from "@/domain/view";
import { loadDescribedViews, loadQueryWords, loadRemovedView } from "../_data/views";
import { readNotice } from "../_server/notice";
import { currentViewer } from "../_server/viewer";
import { addViewAction, removeViewAction, renameViewAction, restoreViewAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = {
  title: "Views",
  description: "Names for filters of the list of sessions, shared by all who read this register.",
  alternates: { canonical: "/views" },
};

export default async function ViewsPage({ searchParams }: Props) {
  const parameters = await searchParams;
  const [id = ""] = [parameters.removed ?? ""].flat();
  const [query = ""] = [parameters.query ?? ""].flat();
  const words = query && (await loadQueryWords(query));
  const removed = id && (await loadRemovedView(id));
  const notice = await readNotice("/views");
  const views = await loadDescribedViews();
  const { mayWrite } = await currentViewer();
  return (
    <div className="settings views-page">
      <h1 className="page-title">Views</h1>
      <IgnoredNote ignored={unreadParameters(parameters, ["removed", "query"])} />
      {removed && <RemovedView view={removed} restore={mayWrite ? restoreViewAction : null} />}
      {notice && (
        <Notice tone="good">{notice === "restored" ? "The view is back." : "The name was changed."}</Notice>
      )}
      {words && mayWrite && <NewView query={query} words={words} add={addViewAction} />}
      {words === null && <Notice tone="warning">{viewQueryProblem(query)}</Notice>}
      <p className="muted">
        A view is a name for filters and nothing else: its link leads to the list as the filters show it
        today.
        {mayWrite && " To make one, filter the list of sessions and choose “Save as a view”."}
      </p>
      {views.length === 0 ? (
        <p>
          No view has been saved yet. <a href="/sessions">Go to the list of sessions</a>
        </p>
      ) : (
        <ViewList
          views={views}
          change={mayWrite ? { rename: renameViewAction, remove: removeViewAction } : null}
        />
      )}
    </div>
  );
}
