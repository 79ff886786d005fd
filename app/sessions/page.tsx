import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { ActiveChips } from "@/components/sessions/active-chips";
import { FilterPanel } from "@/components/sessions/filter-panel";
import { FoundSessions, unfilteredHref } from "@/components/sessions/found-sessions";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { EmptyRegister } from "@/components/sessions/no-sessions";
import { filterSentence } from "@/domain/filter-sentence";
import { isolated } from "@/domain/isolated-text";
import { hasFilters, sessionsHref } from "@/domain/session-filters";
import { parseSessionFilters } from "@/domain/session-filters-reading";
import { tidyAddress } from "@/domain/tidy-address";
import { loadSessionList } from "../_data/sessions";
import { todayText } from "../_server/clock";
import { sendMarkupOnce } from "../_server/document";
import { ListOffers } from "../_server/list-offers";
import { alternatesOf } from "../_server/subscribe-place";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filters } = parseSessionFilters(await searchParams);
  return {
    title: filters.q ? `Sessions matching “${isolated(filters.q)}”` : "Sessions",
    description:
      "Sessions of working groups, with dates, places, co-chairs and status, filtered as you like.",
    alternates: alternatesOf(sessionsHref(filters), filters),
  };
}

export default async function SessionsPage({ searchParams }: Props) {
  await sendMarkupOnce();
  const parameters = await searchParams;
  const asked = parseSessionFilters(parameters);
  const tidy = tidyAddress(parameters, asked, "/sessions");
  if (tidy) permanentRedirect(tidy);
  const { filters, rows, next, count, facets, label, active, relaxations, ...known } = await loadSessionList(
    asked.filters,
  );
  const ignored = [...asked.ignored, ...known.ignored];
  const sentence = filterSentence(filters, count, label);
  const typed = Object.fromEntries(ignored.map(({ name, value }) => [name, value]));
  if (count.count === 0 && !hasFilters(filters)) return <EmptyRegister />;
  return (
    <div className="list-page">
      <FilterPanel filters={filters} facets={facets} typed={typed} />
      <div className="list-body">
        <h1 className="page-heading">Sessions</h1>
        <IgnoredNote ignored={ignored} />
        <ActiveChips active={active} clearHref={unfilteredHref(filters)} />
        <p className="list-sentence">
          <span>
            <b>{sentence.count}</b>
            {sentence.rest}
          </span>{" "}
          <a
            className="action-link no-print"
            href={sessionsHref({ ...filters, after: null, sort: "-date" }, "/")}
          >
            Show on timeline
          </a>{" "}
          <a
            className="action-link no-print"
            href={sessionsHref({ ...filters, after: null, sort: "-date" }, "/bulk")}
          >
            Change these
          </a>
        </p>
        <ListOffers filters={filters} />
        <FoundSessions
          {...{ filters, rows, next, relaxations }}
          isEmpty={count.count === 0}
          today={todayText()}
        />
      </div>
    </div>
  );
}
