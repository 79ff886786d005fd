import { NothingFurther } from "@/components/ui/nothing-further";
import { Pagination } from "@/components/ui/pagination";
import type { Relaxation } from "@/domain/active-filter";
import type { SessionSummary } from "@/domain/session";
import { noFilters, type SessionFilters, type Sort, sessionsHref } from "@/domain/session-filters";
import { NoResult } from "./no-sessions";
import { SessionTable } from "./session-table";
import { TakeAway } from "./take-away";

type Props = {
  filters: SessionFilters;
  rows: SessionSummary[];
  next: string | null;
  /** Whether the filters leave nothing at all, on this page or any other. */
  isEmpty: boolean;
  relaxations: Relaxation[];
  today: string;
};

const onwards: Record<Sort, string> = {
  "-date": "Older sessions",
  date: "Newer sessions",
  group: "More sessions",
};

/** The address of the list under the same order and page size, with every filter dropped. */
export function unfilteredHref({ sort, limit }: SessionFilters): string {
  return sessionsHref({ ...noFilters, sort, limit });
}

/** A page of the list with the ways to the others, or what stands in its place. */
export function FoundSessions({ filters, rows, next, isEmpty, relaxations, today }: Props) {
  const { sort, q, after } = filters;
  if (isEmpty) return <NoResult relaxations={relaxations} clearHref={unfilteredHref(filters)} />;
  const firstHref = sessionsHref({ ...filters, after: null });
  if (rows.length === 0) return <NothingFurther first={firstHref} />;
  return (
    <>
      <SessionTable rows={rows} sort={sort} today={today} query={q} caption="Sessions" />
      <Pagination
        label="Pages"
        first={after && firstHref}
        next={next && sessionsHref({ ...filters, after: next })}
        nextLabel={onwards[sort]}
      />
      <TakeAway filters={filters} />
    </>
  );
}
