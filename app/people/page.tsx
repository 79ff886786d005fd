import type { Metadata } from "next";
import { DirectorySearch } from "@/components/directory/directory-search";
import { FoundSentence } from "@/components/directory/found-sentence";
import { EmptyDirectory, NoMatch } from "@/components/directory/no-match";
import { LetterNav } from "@/components/people/letter-nav";
import { PersonTable } from "@/components/people/person-table";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { Pagination } from "@/components/ui/pagination";
import { directoryHref, readDirectoryQuery } from "@/domain/directory-query";
import { loadPeople } from "../_data/people";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const names = ["q", "after", "letter"] as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = readDirectoryQuery(await searchParams, names);
  return {
    title: query.q ? `People matching “${query.q}”` : "People",
    description:
      "Co-chairs, heads of delegation and members of sessions from A to Z, found by any spelling in any script.",
    alternates: { canonical: directoryHref("/people", query) },
  };
}

export default async function PeoplePage({ searchParams }: Props) {
  const { query, ignored } = readDirectoryQuery(await searchParams, names);
  const { rows, next, letters } = await loadPeople(query);
  const { q, after, letter } = query;
  if (letters.length === 0 && rows.length === 0 && !q) return <EmptyDirectory nouns="people" />;
  return (
    <div className="directory-page">
      <h1 className="page-heading">People</h1>
      <IgnoredNote ignored={ignored} />
      <DirectorySearch
        path="/people"
        q={q}
        label="Find a person by name"
        placeholder="Any spelling, any script"
      />
      {!q && <LetterNav letters={letters} current={letter} />}
      {q && rows.length > 0 && <FoundSentence count={rows.length} one="person" many="people" q={q} />}
      {rows.length > 0 && <PersonTable entries={rows} />}
      {q && rows.length === 0 && <NoMatch noun="person" q={q} path="/people" />}
      {!q && rows.length === 0 && <p className="muted">Nobody’s name comes after this letter.</p>}
      <Pagination
        label="Pages"
        first={after || letter ? "/people" : null}
        next={next && directoryHref("/people", { after: next })}
        nextLabel="More people"
      />
    </div>
  );
}
