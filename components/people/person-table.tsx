import { CodeBadge } from "@/components/ui/code-badge";
import { formatPartialDate } from "@/domain/date-text";
import type { PersonEntry } from "@/domain/directory";
import { countSessionsText } from "@/domain/filter-sentence";

function personRow({ slug, displayName, sortName, party, sessions, last }: PersonEntry) {
  return (
    <tr key={slug}>
      <th scope="row">
        <a href={`/people/${slug}`} dir="auto">
          {sortName}
        </a>{" "}
        {party && <CodeBadge party={party} />}
        {!sortName.includes(",") && sortName !== displayName && <small>{displayName}</small>}
      </th>
      <td>{countSessionsText({ count: sessions, atLeast: false })}</td>
      <td data-label="latest">{last ? formatPartialDate(last) : <span className="muted">not known</span>}</td>
    </tr>
  );
}

/** People by sort name, with their party and how often they appeared. */
export function PersonTable({ entries }: { entries: PersonEntry[] }) {
  return (
    <table className="directory directory-people">
      <caption className="sr-only">People</caption>
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Sessions</th>
          <th scope="col">Latest held</th>
        </tr>
      </thead>
      <tbody>{entries.map(personRow)}</tbody>
    </table>
  );
}
