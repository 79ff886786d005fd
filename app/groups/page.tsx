import type { Metadata } from "next";
import { DirectorySearch } from "@/components/directory/directory-search";
import { EmptyDirectory, NoMatch } from "@/components/directory/no-match";
import { GroupTable } from "@/components/groups/group-table";
import { IgnoredNote } from "@/components/sessions/ignored-note";
import { Pagination } from "@/components/ui/pagination";
import { directoryHref, readDirectoryQuery } from "@/domain/directory-query";
import { loadGroups } from "../_data/groups";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const names = ["q", "after"] as const;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = readDirectoryQuery(await searchParams, names);
  return {
    title: query.q ? `Groups matching “${query.q}”` : "Groups",
    description:
      "Commissions, working groups, dialogues and staff talks as a tree, with when each last met and meets next.",
    alternates: { canonical: directoryHref("/groups", query) },
  };
}

export default async function GroupsPage({ searchParams }: Props) {
  const { query, ignored } = readDirectoryQuery(await searchParams, names);
  const { rows, next } = await loadGroups(query);
  const { q, after } = query;
  if (rows.length === 0 && !q && !after) return <EmptyDirectory nouns="groups" />;
  return (
    <div className="directory-page">
      <h1 className="page-heading">Groups</h1>
      <IgnoredNote ignored={ignored} />
      <DirectorySearch path="/groups" q={q} label="Find a group by name" placeholder="Name or acronym" />
      {q && rows.length > 0 && (
        <p role="status">
          What goes by “<bdi>{q}</bdi>”, with the bodies above it.
        </p>
      )}
      {rows.length > 0 && <GroupTable entries={rows} />}
      {q && rows.length === 0 && <NoMatch noun="group" q={q} path="/groups" />}
      <Pagination
        label="Pages"
        first={after && directoryHref("/groups", { q })}
        next={next && directoryHref("/groups", { q, after: next })}
        nextLabel="More groups"
      />
    </div>
  );
}
