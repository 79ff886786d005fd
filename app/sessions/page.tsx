import type { Metadata } from "next";
import { ActiveChips } from "@/components/sessions/active-chips";
import { FilterPanel } from "@/components/sessions/filter-panel";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { EmptyRegister, NoResult } from "@/components/sessions/no-sessions";
import { SessionTable } from "@/components/sessions/session-table";
import { Pagination } from "@/components/ui/pagination";
import { filterSentence } from "@/domain/filter-sentence";
import { hasFilters, noFilters, type Sort, sessionsHref } from "@/domain/session-filters";
import { parseSessionFilters } from "@/domain/session-filters-reading";
import { loadSessionList } from "../_data/sessions";
import { todayText } from "../_server/clock";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const onwards: Record<Sort, string> = {
  "-date": "Older sessions",
  date: "Newer sessions",
  group: "More sessions",
};

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = parseSessionFilters(await searchParams);
  return {
    title: filters.q ? `Sessions matching “${filters.q}”` : "Sessions",
    description:
      "Sessions of working groups, with dates, places, co-chairs and status, filtered as you like.",
    alternates: { canonical: sessionsHref(filters) },
  };
}

export default async function SessionsPage({ searchParams }: Props) {
  const asked = parseSessionFilters(await searchParams);
  const { filters, rows, next, count, facets, label, active, relaxations, ...known } = await loadSessionList(
    asked.filters,
  );
  const ignored = [...asked.ignored, ...known.ignored];
  const sentence = filterSentence(filters, count, label);
  const clearHref = sessionsHref({ ...noFilters, sort: filters.sort, limit: filters.limit });
  const typed = Object.fromEntries(ignored.map(({ name, value }) => [name, value]));
  if (count.count === 0 && !hasFilters(filters)) return <EmptyRegister />;
  return (
    <div className="list-page">
      <FilterPanel filters={filters} facets={facets} typed={typed} />
      <div className="list-body">
        <h1 className="page-heading">Sessions</h1>
        <IgnoredNote ignored={ignored} />
        <ActiveChips active={active} clearHref={clearHref} />
        <p className="list-sentence">
          <b>{sentence.count}</b>
          {sentence.rest}{" "}
          <a
            className="action-link no-print"
            href={sessionsHref({ ...filters, after: null, sort: "-date" }, "/")}
          >
            Show on timeline
          </a>
        </p>
        {rows.length > 0 ? (
          <SessionTable
            rows={rows}
            sort={filters.sort}
            today={todayText()}
            query={filters.q}
            caption="Sessions"
          />
        ) : (
          <NoResult relaxations={relaxations} clearHref={clearHref} />
        )}
        <Pagination
          label="Pages"
          first={filters.after && sessionsHref({ ...filters, after: null })}
          next={next && sessionsHref({ ...filters, after: next })}
          nextLabel={onwards[filters.sort]}
        />
      </div>
    </div>
  );
}
