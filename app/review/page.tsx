import type { Metadata } from "next";
import { WeakList } from "@/components/proof/weak-list";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { unreadParameters } from "@/domain/unread-parameters";
import { loadWeakSessions } from "../_data/weak-sessions";
import type { RecordPageProps } from "../_server/history-page";

export const metadata: Metadata = {
  title: "To be proved",
  description:
    "Sessions that are poorly proved: no source, sources that disagree, one side’s word, or an inference.",
  alternates: { canonical: "/review" },
};

export default async function ReviewPage({ searchParams }: Pick<RecordPageProps, "searchParams">) {
  const parameters = await searchParams;
  const { after } = parameters;
  const { rows, next } = await loadWeakSessions(typeof after === "string" ? after : null);
  return (
    <div className="directory-page">
      <h1 className="page-heading">To be proved</h1>
      <IgnoredNote ignored={unreadParameters(parameters, ["after"])} />
      <p className="muted">
        Sessions for which there is no source, on which sources disagree, of which something was changed
        without a source, of which only one side tells, or whose number or date is inferred; the worst first.
      </p>
      <WeakList rows={rows} next={next} />
    </div>
  );
}
