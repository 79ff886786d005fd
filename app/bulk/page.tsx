import type { Metadata } from "next";
import { BulkForm } from "@/components/bulk/bulk-form";
import { BulkPreview } from "@/components/bulk/bulk-preview";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { SessionTable } from "@/components/sessions/session-table";
import { formatSeenSessions, mostChanged } from "@/domain/bulk-change";
import { countSessionsText } from "@/domain/filter-sentence";
import { formatSessionFilters, sessionsHref } from "@/domain/session-filters";
import { parseSessionFilters } from "@/domain/session-filters-reading";
import { loadBulkPreview, loadBulkSessions, readBulkDraft } from "../_data/bulk";
import { readBulkParameters } from "../_server/bulk-parameters";
import { todayText } from "../_server/clock";
import { isFormShown } from "../_server/form-shown";
import { MayNotWrite } from "../_server/may-not-write";
import { bulkChangeAction } from "./actions";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Change many sessions", robots: { index: false } };

export default async function BulkPage({ searchParams }: Props) {
  const { draft, others, isAsked } = readBulkParameters(await searchParams);
  const asked = parseSessionFilters(others);
  const { filters, ignored, rows, count, versions, isTooMany } = await loadBulkSessions(asked.filters);
  const { change, errors, questions, words } = await readBulkDraft(draft, isAsked);
  const isShown = await isFormShown();
  if (!isShown) return <MayNotWrite next={`/bulk?${formatSessionFilters(filters)}`} />;
  const query = formatSessionFilters({ ...filters, sort: "-date", limit: asked.filters.limit });
  const dropped = [...asked.ignored, ...ignored];
  // A filter that was left out would widen the change to sessions that nobody meant.
  const isReady =
    errors.length === 0 && words.length > 0 && rows.length > 0 && !isTooMany && dropped.length === 0;
  const preview = isReady ? await loadBulkPreview(rows, change) : null;
  const listed = preview?.changed ?? rows;
  const seen = formatSeenSessions(listed.map(({ id }) => ({ id, version: versions.get(id) ?? 0 })));
  return (
    <>
      <div className="form-page">
        <nav aria-label="Breadcrumb" className="small">
          <a className="muted" href={sessionsHref({ ...filters, sort: "-date", limit: asked.filters.limit })}>
            Back to the list
          </a>
        </nav>
        <h1 className="page-title">Change {countSessionsText(count)}</h1>
        <IgnoredNote ignored={dropped} />
        {dropped.length > 0 && (
          <p>Choose the sessions anew in the list: nothing is changed while a filter is left out.</p>
        )}
        {isTooMany ? (
          <p>At most {mostChanged} sessions are changed at once. Filter the list further.</p>
        ) : (
          <BulkForm kept={[...new URLSearchParams(query)]} {...{ draft, errors, questions }} />
        )}
        {preview && (
          <BulkPreview
            words={words}
            effects={preview.effects}
            already={preview.already}
            refused={preview.refused}
            doubts={preview.doubts}
            status={change.status ?? null}
            fields={{ sessions: seen, change: JSON.stringify(change), left: preview.left }}
            change={bulkChangeAction}
          />
        )}
      </div>
      {listed.length > 0 && (
        <SessionTable
          rows={listed}
          sort="date"
          today={todayText()}
          query={null}
          caption={preview ? "Sessions that are changed" : "Sessions of the filtered list"}
        />
      )}
    </>
  );
}
