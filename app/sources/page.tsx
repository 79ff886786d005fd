import type { Metadata } from "next";
import { FoundSentence } from "@/components/directory/found-sentence";
import { NoMatch } from "@/components/directory/no-match";
import { FactDirectory } from "@/components/records/fact-directory";
import { SourceSearch } from "@/components/records/source-search";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { NothingFurther } from "@/components/ui/nothing-further";
import { isolated } from "@/domain/isolated-text";
import { readSourceQuery, sourcesHref } from "@/domain/source-query";
import { loadSources } from "../_data/fact-records";
import type { RecordPageProps } from "../_server/history-page";

type Props = Pick<RecordPageProps, "searchParams">;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = readSourceQuery(await searchParams);
  return {
    title: query.q ? `Sources matching “${isolated(query.q)}”` : "Sources",
    description:
      "The publications that support what the register says, found by publisher, title or address.",
    alternates: { canonical: sourcesHref(query) },
  };
}

export default async function SourcesPage({ searchParams }: Props) {
  const { query, ignored } = readSourceQuery(await searchParams);
  const { rows, next, count } = await loadSources(query);
  const { q, type, after } = query;
  const first = sourcesHref({ ...query, after: null });
  return (
    <div className="directory-page">
      <h1 className="page-heading">Sources</h1>
      <IgnoredNote ignored={ignored} />
      <SourceSearch query={query} />
      {q && count ? <FoundSentence count={count} one="source" many="sources" q={q} /> : null}
      {q && count === 0 && (
        <NoMatch noun={type ? `source of the type ${type}` : "source"} q={q} path="/sources" />
      )}
      {rows.length === 0 && !q && type && !after && <p className="muted">There is no source of this type.</p>}
      {rows.length === 0 && after && count !== 0 && <NothingFurther first={first} />}
      {(rows.length > 0 || (!q && !type && !after)) && (
        <FactDirectory
          kind="source"
          rows={rows}
          further={next === null ? null : sourcesHref({ ...query, after: next })}
        />
      )}
    </div>
  );
}
