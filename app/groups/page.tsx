import type { Metadata } from "next";
import { ChoosingNote } from "@/components/directory/choosing-note";
import { DirectorySearch } from "@/components/directory/directory-search";
import { EmptyDirectory, NoMatch } from "@/components/directory/no-match";
import { GroupTable } from "@/components/groups/group-table";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { NothingFurther } from "@/components/ui/nothing-further";
import { Pagination } from "@/components/ui/pagination";
import { directoryHref, readDirectoryQuery } from "@/domain/directory-query";
import { parseFilterReturn } from "@/domain/filter-return";
import { isolated } from "@/domain/isolated-text";
import { loadGroups } from "../_data/groups";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const names = ["q", "after", "for"] as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = readDirectoryQuery(await searchParams, names);
  return {
    title: query.q ? `Groups matching “${isolated(query.q)}”` : "Groups",
    description:
      "Commissions, working groups, dialogues and staff talks as a tree, with when each last met and meets next.",
    alternates: { canonical: directoryHref("/groups", { ...query, for: null }) },
  };
}

export default async function GroupsPage({ searchParams }: Props) {
  const asked = readDirectoryQuery(await searchParams, names);
  const { rows, next, query, ...known } = await loadGroups(asked.query);
  const { q, after } = query;
  const back = query.for === null ? null : parseFilterReturn(query.for);
  const first = directoryHref("/groups", { for: query.for });
  if (rows.length === 0 && !q && !after) return <EmptyDirectory nouns="groups" />;
  return (
    <div className="directory-page">
      <h1 className="page-heading">Groups</h1>
      <IgnoredNote ignored={[...asked.ignored, ...known.ignored]} />
      <ChoosingNote back={back} noun="group" />
      <DirectorySearch
        path="/groups"
        query={query}
        label="Find a group by name"
        placeholder="Name or acronym"
      />
      {q && rows.length > 0 && (
        <p role="status">
          What goes by “<bdi>{q}</bdi>”, with the bodies above it.
        </p>
      )}
      {rows.length > 0 && <GroupTable entries={rows} back={back} />}
      {q && !after && rows.length === 0 && <NoMatch noun="group" q={q} path={first} />}
      {after && rows.length === 0 && (
        <NothingFurther first={directoryHref("/groups", { q, for: query.for })} />
      )}
      <Pagination
        label="Pages"
        first={after && rows.length > 0 ? directoryHref("/groups", { q, for: query.for }) : null}
        next={next && directoryHref("/groups", { q, after: next, for: query.for })}
        nextLabel="More groups"
      />
    </div>
  );
}
