import type { Metadata } from "next";
import { ChoosingNote } from "@/components/directory/choosing-note";
import { DirectorySearch } from "@/components/directory/directory-search";
import { FoundSentence } from "@/components/directory/found-sentence";
import { EmptyDirectory, NoMatch } from "@/components/directory/no-match";
import { LetterNav } from "@/components/people/letter-nav";
import { PersonTable } from "@/components/people/person-table";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { NothingFurther } from "@/components/ui/nothing-further";
import { Pagination } from "@/components/ui/pagination";
import { directoryHref, readDirectoryQuery } from "@/domain/directory-query";
import { parseFilterReturn } from "@/domain/filter-return";
import { isolated } from "@/domain/isolated-text";
import { loadPeople } from "../_data/people";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const names = ["q", "after", "letter", "for"] as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = readDirectoryQuery(await searchParams, names);
  return {
    title: query.q ? `People matching “${isolated(query.q)}”` : "People",
    description:
      "Co-chairs, heads of delegation and members of sessions from A to Z, found by any spelling in any script.",
    alternates: { canonical: directoryHref("/people", { ...query, for: null }) },
  };
}

export default async function PeoplePage({ searchParams }: Props) {
  const asked = readDirectoryQuery(await searchParams, names);
  const { rows, next, letters, query, ...known } = await loadPeople(asked.query);
  const { q, after, letter } = query;
  const back = query.for === null ? null : parseFilterReturn(query.for);
  const first = directoryHref("/people", { for: query.for });
  if (letters.length === 0 && rows.length === 0 && !q) return <EmptyDirectory nouns="people" />;
  return (
    <div className="directory-page">
      <h1 className="page-heading">People</h1>
      <IgnoredNote ignored={[...asked.ignored, ...known.ignored]} />
      <ChoosingNote back={back} noun="co-chair" />
      <DirectorySearch
        path="/people"
        query={query}
        label="Find a person by name"
        placeholder="Any spelling, any script"
      />
      {!q && <LetterNav letters={letters} query={query} />}
      {q && rows.length > 0 && <FoundSentence count={rows.length} one="person" many="people" q={q} />}
      {rows.length > 0 && <PersonTable entries={rows} back={back} />}
      {q && rows.length === 0 && <NoMatch noun="person" q={q} path={first} />}
      {!q && !after && rows.length === 0 && <p className="muted">Nobody’s name comes after this letter.</p>}
      {!q && after && rows.length === 0 && <NothingFurther first={first} />}
      <Pagination
        label="Pages"
        first={(after && rows.length > 0) || letter ? first : null}
        next={next && directoryHref("/people", { after: next, for: query.for })}
        nextLabel="More people"
      />
    </div>
  );
}
