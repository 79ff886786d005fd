import type { Metadata } from "next";
import { ChoosingNote } from "@/components/directory/choosing-note";
import { DirectorySearch } from "@/components/directory/directory-search";
import { FoundSentence } from "@/components/directory/found-sentence";
import { EmptyDirectory, NoMatch } from "@/components/directory/no-match";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { VenueTable } from "@/components/venues/venue-table";
import { directoryHref, readDirectoryQuery } from "@/domain/directory-query";
import { parseFilterReturn } from "@/domain/filter-return";
import { isolated } from "@/domain/isolated-text";
import { loadVenues } from "../_data/venues";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const names = ["q", "for"] as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = readDirectoryQuery(await searchParams, names);
  return {
    title: query.q ? `Venues matching “${isolated(query.q)}”` : "Venues",
    description: "The cities and buildings where sessions were held or are planned, by country.",
    alternates: { canonical: directoryHref("/venues", { ...query, for: null }) },
  };
}

export default async function VenuesPage({ searchParams }: Props) {
  const { query, ignored } = readDirectoryQuery(await searchParams, names);
  const rows = await loadVenues(query);
  const { q } = query;
  const back = query.for === null ? null : parseFilterReturn(query.for);
  const first = directoryHref("/venues", { for: query.for });
  if (rows.length === 0 && !q) return <EmptyDirectory nouns="venues" />;
  return (
    <div className="directory-page">
      <h1 className="page-heading">Venues</h1>
      <IgnoredNote ignored={ignored} />
      <ChoosingNote back={back} noun="venue" />
      <DirectorySearch
        path="/venues"
        query={query}
        label="Find a venue by name"
        placeholder="Building, city or country"
      />
      {q && rows.length > 0 && <FoundSentence count={rows.length} one="venue" many="venues" q={q} />}
      {rows.length > 0 && <VenueTable entries={rows} back={back} />}
      {q && rows.length === 0 && <NoMatch noun="venue" q={q} path={first} />}
    </div>
  );
}
