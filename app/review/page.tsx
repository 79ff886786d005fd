import type { Metadata } from "next";
import { WeakList } from "@/components/proof/weak-list";
import { WeaknessFilter } from "@/components/proof/weakness-filter";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { readReviewQuery } from "@/domain/review-query";
import { loadWeakSessions } from "../_data/weak-sessions";
import type { RecordPageProps } from "../_server/history-page";

export const metadata: Metadata = {
  title: "To be proved",
  description:
    "Sessions that are poorly proved: no source, sources that disagree, one side’s word, or an inference.",
  alternates: { canonical: "/review" },
};

export default async function ReviewPage({ searchParams }: Pick<RecordPageProps, "searchParams">) {
  const { query, ignored } = readReviewQuery(await searchParams);
  const { rows, next, counts } = await loadWeakSessions(query);
  return (
    <div className="directory-page">
      <h1 className="page-heading">To be proved</h1>
      <IgnoredNote ignored={ignored} />
      <p className="muted">
        Sessions for which there is no source, on which sources disagree, of which something was changed
        without a source, of which only one side tells, or whose number or date is inferred; the worst first.
        Where no more than a spelling differs, or a source only remarks on something, it comes last.
      </p>
      <WeaknessFilter counts={counts} chosen={query.kind} />
      <WeakList rows={rows} next={next} query={query} />
    </div>
  );
}
